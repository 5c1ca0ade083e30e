package dev.bayplan.model.placement;

import java.util.Arrays;

/// Numbers of which the lowest is always at hand.
final class IntHeap {

    private int[] values = new int[4];
    private int size;

    int size() {
        return size;
    }

    /// {@return the lowest number}
    int first() {
        return values[0];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        int hole = size++;
        while (hole > 0 && values[(hole - 1) / 2] > value) {
            values[hole] = values[(hole - 1) / 2];
            hole = (hole - 1) / 2;
        }
        values[hole] = value;
    }

    /// {@return the lowest number, which is then gone}
    int removeFirst() {
        int first = values[0];
        removeTop();
        return first;
    }

    /// Takes out a number that is there.
    void remove(int value) {
        int at = 0;
        while (values[at] != value) {
            at++;
        }
        // Its place is filled from above, so that what moves there can only sink.
        while (at > 0) {
            values[at] = values[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        removeTop();
    }

    private void removeTop() {
        int moved = values[--size];
        int hole = 0;
        while (2 * hole + 1 < size) {
            int child = 2 * hole + 1;
            if (child + 1 < size && values[child + 1] < values[child]) {
                child++;
            }
            if (values[child] >= moved) {
                break;
            }
            values[hole] = values[child];
            hole = child;
        }
        values[hole] = moved;
    }
}
