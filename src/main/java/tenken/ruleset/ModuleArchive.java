package tenken.ruleset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.util.PortablePath;

/**
 * A compiled module's files one after the other, as path, length and bytes. Not compressed: the jar
 * that it travels in is, and to unpack twice costs a start more than all else that is done with it.
 */
final class ModuleArchive {

  private ModuleArchive() {}

  static byte[] write(InternalKieModule module) {
    List<String> paths = module.getFileNames().stream().sorted().toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(paths.size());
      for (String path : paths) {
        byte[] content = module.getBytes(path);
        out.writeUTF(path);
        out.writeInt(content.length);
        out.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static MemoryFileSystem read(byte[] archive) {
    MemoryFileSystem files = new MemoryFileSystem();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(archive))) {
      for (int left = in.readInt(); left > 0; left--) {
        PortablePath path = PortablePath.of(in.readUTF());
        files.write(path, in.readNBytes(in.readInt()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
