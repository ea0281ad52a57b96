package org.safar.standalone.eventmodel;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.ToolProvider;

/**
 * The classes written below some folders, parsed, by their simple name; nested ones too.
 *
 * @param root the repository
 */
record Sources(Map<String, ClassTree> classes, Path root) {

    /** The repository: tests run in their module's folder. */
    static Path repository() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("shared-kernel"))) folder = Objects.requireNonNull(folder.getParent());
        return folder;
    }

    static Sources in(String... folders) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var paths = new TreeSet<Path>();
            for (var folder : folders) paths.addAll(files(repository().resolve(folder)));
            var units = files.getJavaFileObjectsFromPaths(paths);
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            var classes = new TreeMap<String, ClassTree>();
            for (CompilationUnitTree unit : task.parse()) collect(unit, classes);
            return new Sources(classes, repository());
        }
    }

    /** The Java files below a folder, or the file itself, in order; none where there is none. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) return List.of();
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static void collect(CompilationUnitTree unit, Map<String, ClassTree> classes) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                classes.put(type.getSimpleName().toString(), type);
                return super.visitClass(type, nothing);
            }
        }.scan(unit, null);
    }

    /** All methods of this name in a class. */
    List<MethodTree> methods(String type, String name) {
        var found = new ArrayList<MethodTree>();
        var tree = classes.get(type);
        if (tree == null) return found;
        for (var member : tree.getMembers()) {
            if (member instanceof MethodTree method && method.getName().contentEquals(name)) found.add(method);
        }
        return found;
    }
}
