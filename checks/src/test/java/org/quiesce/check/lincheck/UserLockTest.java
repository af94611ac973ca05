package org.quiesce.check.lincheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A lock that cannot be had is none, and nobody else's file is one. */
@Timeout(30)
class UserLockTest {
  @TempDir Path home;

  private @Nullable FileChannel open() {
    return UserLock.open(home.toString(), "quiesce");
  }

  private Path file() throws IOException {
    return Files.createDirectories(home.resolve("quiesce")).resolve("lincheck.lock");
  }

  @Test
  void aUserHasOne() throws IOException {
    try (FileChannel channel = open();
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();
    }
    assertThat(file()).isRegularFile();
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path target = Files.writeString(home.resolve("target"), "precious");
    Files.createSymbolicLink(file(), target);
    assertThat(open()).isNull();
    assertThat(target).hasContent("precious");
  }

  @Test
  void aPipeHangsNobody() throws Exception {
    Process mkfifo;
    try {
      mkfifo = new ProcessBuilder("mkfifo", file().toString()).start();
    } catch (IOException e) {
      assumeTrue(false, "no mkfifo");
      return;
    }
    assertThat(mkfifo.waitFor()).isZero();
    assertThat(open()).isNull();
  }

  @Test
  void aDirectoryIntoWhichEverybodyWritesIsNotTrusted() throws IOException {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(open()).isNull();
  }

  @Test
  void whereThereIsNoHomeThereIsNoLock() {
    assertThat(UserLock.open(home + "/nowhere", "quiesce")).isNull();
    assertThat(UserLock.open("", "quiesce")).isNull();
    assertThat(UserLock.open("?", "quiesce")).isNull();
  }
}
