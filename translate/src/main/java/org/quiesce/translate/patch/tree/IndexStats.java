package org.quiesce.translate.patch.tree;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What the index says of files that nobody touched since it was written, so that they need not be
 * read. It is a memory and no authority: what it does not know, or is not understood of it, is
 * read.
 *
 * <p>Marks that tell git not to look ({@code assume-unchanged}) mean nothing here. The format is
 * git's gitformat-index, versions 2 to 4.
 */
final class IndexStats {
  private static final int SIGNATURE = 0x44495243;
  private static final long MOST_BYTES = 512L << 20;
  private static final int HEADER = 12;
  private static final int FIXED = 62;
  private static final int EXTENDED = 0x4000;
  private static final int SKIP_WORKTREE = 0x4000;
  private static final int NAME_MASK = 0xfff;
  private static final int STAGE_MASK = 0x3000;

  /** As the index has it; times as git writes them: seconds, then nanoseconds. */
  private record Entry(long changed, long modified, long size, ObjectId id) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private final Instant written;

  private IndexStats(Instant written) {
    this.written = written;
  }

  /** Of an index; without entries if there is none that can be read. */
  static IndexStats of(Path index) {
    IndexStats nothing = new IndexStats(Instant.MIN);
    try {
      if (!Files.isRegularFile(index) || Files.size(index) > MOST_BYTES) {
        return nothing;
      }
      IndexStats stats = new IndexStats(Files.getLastModifiedTime(index).toInstant());
      return stats.read(ByteBuffer.wrap(Files.readAllBytes(index))) ? stats : nothing;
    } catch (IOException e) {
      return nothing;
    }
  }

  /** Whether all of it was understood. */
  private boolean read(ByteBuffer in) {
    if (in.remaining() < HEADER || in.getInt() != SIGNATURE) {
      return false;
    }
    int version = in.getInt();
    long count = Integer.toUnsignedLong(in.getInt());
    String name = "";
    for (long i = 0; i < count; i++) {
      int start = in.position();
      if (version < 2 || version > 4 || in.remaining() < FIXED) {
        return false;
      }
      long changed = in.getLong();
      long modified = in.getLong();
      in.position(start + 36);
      long size = Integer.toUnsignedLong(in.getInt());
      byte[] hash = new byte[20];
      in.get(hash);
      boolean sparse = false;
      int flags = Short.toUnsignedInt(in.getShort());
      if (version > 2 && (flags & EXTENDED) != 0) {
        if (in.remaining() < Short.BYTES) {
          return false;
        }
        sparse = (in.getShort() & SKIP_WORKTREE) != 0;
      }
      String next = version == 4 ? compressed(in, name) : whole(in, flags & NAME_MASK);
      if (next == null) {
        return false;
      }
      if (version != 4) {
        int padded = start + (in.position() - start + 8) / 8 * 8;
        if (padded > in.limit()) {
          return false;
        }
        in.position(padded);
      }
      name = next;
      if (sparse) {
        leftOut.add(decoded(name));
      } else if ((flags & STAGE_MASK) == 0) {
        entries.put(decoded(name), new Entry(changed, modified, size, ObjectId.fromRaw(hash)));
      }
    }
    return true;
  }

  /** A name byte by byte, so that prefixes can be cut where git cuts them. */
  private static @Nullable String whole(ByteBuffer in, int length) {
    if (length == NAME_MASK || in.remaining() < length) {
      return null;
    }
    byte[] name = new byte[length];
    in.get(name);
    return new String(name, StandardCharsets.ISO_8859_1);
  }

  private static @Nullable String compressed(ByteBuffer in, String before) {
    long cut = 0;
    int more = 0x80;
    for (int i = 0; (more & 0x80) != 0; i++) {
      if (!in.hasRemaining() || i > 4) {
        return null;
      }
      more = in.get();
      cut = (i == 0 ? 0 : cut + 1) << 7 | more & 0x7f;
    }
    StringBuilder name = new StringBuilder();
    if (cut > before.length()) {
      return null;
    }
    name.append(before, 0, (int) (before.length() - cut));
    while (in.hasRemaining()) {
      byte next = in.get();
      if (next == 0) {
        return name.toString();
      }
      name.append((char) Byte.toUnsignedInt(next));
    }
    return null;
  }

  private static String decoded(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** Whether a sparse checkout has no such file. */
  boolean isLeftOut(String path) {
    return leftOut.contains(path);
  }

  /** The name of a file's contents; null if it has to be read to know that. */
  @Nullable ObjectId known(String path, Path file) {
    Entry entry = entries.get(path);
    if (entry == null) {
      return null;
    }
    try {
      Map<String, Object> now =
          Files.readAttributes(file, "unix:lastModifiedTime,ctime,size", LinkOption.NOFOLLOW_LINKS);
      FileTime modified = (FileTime) now.get("lastModifiedTime");
      boolean same =
          entry.modified == packed(modified)
              && entry.changed == packed((FileTime) now.get("ctime"))
              && entry.size == ((Long) now.get("size") & 0xffffffffL);
      // what changed while the index was written may look the same
      return same && modified.toInstant().isBefore(written) ? entry.id : null;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return null;
    }
  }

  private static long packed(FileTime time) {
    Instant instant = time.toInstant();
    return instant.getEpochSecond() << 32 | instant.getNano();
  }
}
