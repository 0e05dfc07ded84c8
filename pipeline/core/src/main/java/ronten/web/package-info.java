/**
 * The local page and its JSON API, over an output folder. {@link ronten.web.Server} puts them
 * together; {@link ronten.web.Guard} says who is let in, {@link ronten.web.Api} and {@link
 * ronten.web.Site} what there is to be had, {@link ronten.web.Adding} what can be done.
 */
package ronten.web;
