/** A search cluster from the artifacts of the engine's makers, to try the program on. */
package ronten.opensearch;
