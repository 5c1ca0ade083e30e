package dev.bayplan.model.placement;

/// Small numbers, packed.
final class Bytes {

    private Bytes() {}

    /// {@return the first `count` of the values}
    ///
    /// @throws IllegalArgumentException for a value that a byte does not hold
    static byte[] of(int[] values, int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) values[i];
            if (bytes[i] != values[i]) {
                throw new IllegalArgumentException(values[i] + " is no byte");
            }
        }
        return bytes;
    }
}
