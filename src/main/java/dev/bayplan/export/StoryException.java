package dev.bayplan.export;

import java.io.IOException;

/// Says why a story cannot be taken away. The message is meant for the user.
public final class StoryException extends IOException {

    private static final long serialVersionUID = 1;

    StoryException(String message) {
        super(message);
    }
}
