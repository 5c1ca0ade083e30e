package dev.bayplan;

/// Starts the program.
public final class Bayplan {

    private Bayplan() {}

    public static void main(String[] arguments) {
        System.out.println(arguments.length);
    }
}
