package dev.bayplan.image;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleFinder;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Writes the descriptors that automatic modules lack: open, every package exported, every module required that a class
/// of theirs names and that is there, as on the module path.
final class Descriptors {

    private static final String BASE = "java.base";

    /// Named by no class, but looked for by many: PDFBox complains at length where it cannot be read.
    private static final String UNSAFE = "jdk.unsupported";

    /// Package to the module that lets others see it.
    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> services = new TreeSet<>();

    /// @param program all modules of the program
    Descriptors(ModuleFinder program) {
        ModuleFinder.ofSystem().findAll().forEach(module -> add(module.descriptor()));
        program.findAll().forEach(module -> {
            add(module.descriptor());
            services.addAll(module.descriptor().uses());
            module.descriptor().provides().stream().map(Provides::service).forEach(services::add);
        });
    }

    private void add(ModuleDescriptor module) {
        if (module.isAutomatic()) {
            module.packages().forEach(name -> owners.put(name, module.name()));
        } else {
            module.exports().stream()
                    .filter(exported -> !exported.isQualified())
                    .map(Exports::source)
                    .forEach(name -> owners.put(name, module.name()));
        }
    }

    /// {@return the descriptor of an automatic module, as a class file}
    byte[] of(ModuleDescriptor module, List<Path> classes) throws IOException {
        Set<String> required = new TreeSet<>(Set.of(UNSAFE));
        for (Path file : classes) {
            for (PoolEntry entry : ClassFile.of().parse(Files.readAllBytes(file)).constantPool()) {
                if (entry instanceof ClassEntry type) {
                    String owner = owner(type.asSymbol());
                    if (owner != null && !owner.equals(module.name())) {
                        required.add(owner);
                    }
                }
            }
        }
        required.remove(BASE);
        return ClassFile.of().buildModule(ModuleAttribute.of(ModuleDesc.of(module.name()), built -> {
            built.moduleFlags(AccessFlag.OPEN);
            built.requires(ModuleDesc.of(BASE), List.of(AccessFlag.MANDATED), null);
            required.forEach(name -> built.requires(ModuleDesc.of(name), List.of(), null));
            module.packages().forEach(name -> built.exports(PackageDesc.of(name), List.of()));
            services.stream()
                    .map(ClassDesc::of)
                    .filter(service -> isSeen(owner(service), module, required))
                    .forEach(built::uses);
            module.provides().forEach(provided -> built.provides(
                    ClassDesc.of(provided.service()),
                    provided.providers().stream().map(ClassDesc::of).toArray(ClassDesc[]::new)));
        }));
    }

    private static boolean isSeen(@Nullable String owner, ModuleDescriptor module, Set<String> required) {
        return owner != null && (owner.equals(module.name()) || owner.equals(BASE) || required.contains(owner));
    }

    private @Nullable String owner(ClassDesc type) {
        ClassDesc element = type;
        while (element.isArray()) {
            element = element.componentType();
        }
        return owners.get(element.packageName());
    }
}
