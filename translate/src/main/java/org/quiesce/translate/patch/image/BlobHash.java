package org.quiesce.translate.patch.image;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/** Git's name for the contents of a file. */
final class BlobHash {
  private BlobHash() {}

  /** Whether an abbreviated hash, of either kind that git knows, is the contents'. */
  static boolean matches(String abbreviated, byte[] bytes) {
    if (abbreviated.isEmpty()) {
      return false;
    }
    return hash(sha1(), bytes).startsWith(abbreviated)
        || hash(Hashing.sha256(), bytes).startsWith(abbreviated);
  }

  /** A name, not a seal. */
  @SuppressWarnings("deprecation")
  private static HashFunction sha1() {
    return Hashing.sha1();
  }

  private static String hash(HashFunction function, byte[] bytes) {
    return function
        .newHasher()
        .putString("blob " + bytes.length + "\0", StandardCharsets.US_ASCII)
        .putBytes(bytes)
        .hash()
        .toString();
  }
}
