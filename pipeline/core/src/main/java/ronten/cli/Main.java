package ronten.cli;

/** The program. */
public final class Main {
  private Main() {}

  /** Runs it. */
  public static void main(String[] args) {
    System.out.println("ronten");
  }
}
