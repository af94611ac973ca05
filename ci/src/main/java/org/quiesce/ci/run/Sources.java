package org.quiesce.ci.run;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.quiesce.translate.Excerpt;
import org.quiesce.translate.Source;
import org.quiesce.translate.Translation;
import org.quiesce.translate.Translator;

/**
 * Reads the C files of one revision of one protocol, in any order.
 *
 * @param <R> how a revision is made
 */
public final class Sources<R> implements SourceModel.Reader<R> {
  private final Translator<R> translator;

  /** Sources for the protocol of this translator. */
  public Sources(Translator<R> translator) {
    this.translator = translator;
  }

  @Override
  public SourceModel<R> read(List<Path> files) {
    return of(sources(files));
  }

  @Override
  public SourceModel<R> of(List<Source> given) {
    List<Source> sources = Source.distinct(given);
    Translation<R> translation = translator.translate(sources);
    return new SourceModel<>(
        sources.stream().map(Source::name).collect(Collectors.joining("+")),
        Origin.of(sources),
        translation.complete() ? translation.revision() : null,
        translation.notModelled().stream().map(Object::toString).toList(),
        List.copyOf(translation.notes()),
        new LinkedHashMap<>(translation.java()),
        translation.modelHash());
  }

  @Override
  public int landmarksIn(List<Path> files) {
    return translator.landmarksIn(sources(files));
  }

  @Override
  public Terrain terrain() {
    return new Terrain(
        translator.files(), translator.landmarks(), translator.marks(), translator.header());
  }

  @Override
  public List<Excerpt> excerpts(List<Path> files) {
    return translator.translate(sources(files)).excerpts();
  }

  private static List<Source> sources(List<Path> files) {
    return Source.distinct(files.stream().map(Source::read).toList());
  }
}
