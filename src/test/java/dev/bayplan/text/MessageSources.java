package dev.bayplan.text;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the sources ask the bundle for.
///
/// @param keys     keys in calls of `Messages.text`
/// @param prefixes beginnings of keys that such calls put together
/// @param literals every text in quotes: a key may be handed on before it is looked up
record MessageSources(Set<String> keys, Set<String> prefixes, Set<String> literals) {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLE = Path.of("src/main/resources/dev/bayplan/text/messages.properties");

    private static final Pattern CALL = Pattern.compile("Messages\\s*\\.\\s*text\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"(\\s*\\+)?");

    static MessageSources read() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return of(files.filter(file -> file.toString().endsWith(".java")).map(MessageSources::textOf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageSources of(Stream<String> sources) {
        var read = new MessageSources(new TreeSet<>(), new TreeSet<>(), new HashSet<>());
        sources.forEach(read::add);
        return read;
    }

    private void add(String source) {
        Matcher literal = LITERAL.matcher(source);
        while (literal.find()) {
            literals.add(literal.group(1));
        }
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            String argument = firstArgument(source, call.end());
            boolean joined = argument.contains("+");
            LITERAL.matcher(argument).results()
                    .filter(part -> !joined || part.group(2) != null)
                    .forEach(part -> (joined ? prefixes : keys).add(part.group(1)));
        }
    }

    /// {@return the text from `start` to the comma or bracket that ends the argument}
    private static String firstArgument(String source, int start) {
        int depth = 0;
        for (int i = start; i < source.length(); i++) {
            switch (source.charAt(i)) {
                case '(' -> depth++;
                case ')', ',' -> {
                    if (depth == 0) {
                        return source.substring(start, i);
                    }
                    depth -= source.charAt(i) == ')' ? 1 : 0;
                }
                default -> { }
            }
        }
        return source.substring(start);
    }

    /// {@return the constants of every enum, by the enum's simple name}
    Map<String, Set<String>> enums() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.bayplan")
                .stream()
                .filter(type -> type.isEnum() && !type.isAnonymousClass())
                .collect(Collectors.toMap(
                        JavaClass::getSimpleName, MessageSources::constants,
                        (one, other) -> Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toSet())));
    }

    private static Set<String> constants(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().equals(type))
                .filter(field -> field.getModifiers().contains(JavaModifier.FINAL))
                .map(JavaField::getName)
                .filter(name -> name.equals(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    /// {@return the keys of the bundle in order, those that stand twice twice}
    static List<String> bundleKeys() {
        return textOf(BUNDLE).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
