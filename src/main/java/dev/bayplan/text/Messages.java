package dev.bayplan.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The text of the program, by key. Keys begin with the pane they belong to.
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dev.bayplan.text.messages", Locale.ROOT);

    private Messages() {}

    /// {@return the text of `key`, with `arguments` in place of `{0}`, `{1}` …}
    ///
    /// @throws java.util.MissingResourceException for a key the bundle does not have
    public static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }

    /// {@return the name of an enum constant, kept under `TypeName.CONSTANT`}
    public static String name(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
