package ronten.web;

import java.util.function.Supplier;

/** A value that is worked out when it is first asked for, once. Threads may share it. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> work;
  private volatile T value;

  Once(Supplier<T> work) {
    this.work = work;
  }

  @Override
  public T get() {
    if (value == null) {
      synchronized (this) {
        if (value == null) {
          value = work.get();
        }
      }
    }
    return value;
  }
}
