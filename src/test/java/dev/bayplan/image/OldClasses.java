package dev.bayplan.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Class files from before Java 6: they are verified at every start, and the AOT cache refuses them (HotSpot's
/// `SystemDictionaryShared`: "Old class has been linked"). Written anew as Java 7, with stack maps, it takes them.
final class OldClasses {

    private OldClasses() {}

    /// {@return whether the file was changed}
    static boolean renew(Path file) throws IOException {
        byte[] written = Files.readAllBytes(file);
        ClassModel model = ClassFile.of().parse(written);
        if (model.majorVersion() < ClassFile.JAVA_6_VERSION) {
            Path root = file.getRoot();
            ClassHierarchyResolver types = ClassHierarchyResolver.ofResourceParsing(name -> content(root, name))
                    .orElse(ClassHierarchyResolver.defaultResolver());
            Files.write(file, ClassFile.of(ClassHierarchyResolverOption.of(types), StackMapsOption.GENERATE_STACK_MAPS)
                    .transformClass(model, version().andThen(ClassTransform.transformingMethodBodies(
                            (code, element) -> code.with(element)))));
            return true;
        }
        return false;
    }

    private static ClassTransform version() {
        return (type, element) -> {
            if (element instanceof ClassFileVersion) {
                type.withVersion(ClassFile.JAVA_7_VERSION, 0);
            } else {
                type.with(element);
            }
        };
    }

    private static @Nullable InputStream content(Path root, ClassDesc name) {
        String type = name.descriptorString();
        Path file = root.resolve(type.substring(1, type.length() - 1) + ".class");
        try {
            return Files.exists(file) ? Files.newInputStream(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
