package org.quiesce.ci.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.translate.AerTranslator;
import org.quiesce.translate.Source;
import org.quiesce.translate.Translation;

/** Reads {@code aer_cxl_vh.c} and {@code ras.c}, or one file with the parts of both. */
public final class AerSources implements SourceModel.Reader<AerKfifo.Revision> {
  @Override
  public SourceModel<AerKfifo.Revision> read(List<Path> files) {
    List<Source> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(Source.read(file));
    }
    Translation translation = AerTranslator.translate(sources);
    return new SourceModel<>(
        sources.stream().map(Source::name).collect(Collectors.joining("+")),
        List.copyOf(files),
        translation.complete() ? translation.revision() : null,
        translation.notModelled().stream().map(Object::toString).toList(),
        translation.notes().stream().map(Object::toString).toList(),
        new LinkedHashMap<>(translation.java()));
  }
}
