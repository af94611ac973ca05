package org.quiesce.ci.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.Excerpt;
import org.quiesce.translate.Source;

/**
 * C sources as a revision.
 *
 * @param <R> how a revision is made
 * @param revision its name: the file names joined with {@code +}
 * @param origin its files
 * @param model makes it; null if something is not modelled
 * @param notModelled one {@code file:line: not modelled: what} each
 * @param notes what the translation decided and a reader may want to know
 * @param java generated Java by C file name
 * @param hash of what the sources say, without comments, white space and line numbers
 */
public record SourceModel<R>(
    String revision,
    Origin origin,
    @Nullable R model,
    List<String> notModelled,
    List<String> notes,
    Map<String, String> java,
    String hash) {

  /** Reads and translates the C sources of one protocol. */
  @FunctionalInterface
  public interface Reader<R> {
    /**
     * Reads all files of one revision.
     *
     * @throws org.quiesce.translate.BadSourceException if they are no C sources of the protocol
     */
    SourceModel<R> read(List<Path> files);

    /**
     * How many functions in the files are known to belong to this protocol and no other.
     *
     * @throws org.quiesce.translate.BadSourceException if one of the files cannot be read
     */
    default int landmarksIn(List<Path> files) {
      return 0;
    }

    /**
     * As {@link #read}, of files that are in memory.
     *
     * @throws org.quiesce.translate.BadSourceException as there
     */
    default SourceModel<R> of(List<Source> sources) {
      throw new BadSourceException("C sources of this protocol are not read yet");
    }

    /** What tells the files of this protocol in a kernel tree. */
    default Terrain terrain() {
      return Terrain.NOWHERE;
    }

    /**
     * What of the files is translated, as C.
     *
     * @throws org.quiesce.translate.BadSourceException if they are no C sources of the protocol
     */
    default List<Excerpt> excerpts(List<Path> files) {
      return List.of();
    }
  }
}
