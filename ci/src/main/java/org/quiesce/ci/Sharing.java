package org.quiesce.ci;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quiesce.check.Property;
import org.quiesce.check.Scenario;
import org.quiesce.ci.run.Engine;
import org.quiesce.ci.run.Part;
import org.quiesce.ci.run.Plan;
import org.quiesce.ci.run.Shard;
import org.quiesce.ci.run.SourceModel;

/** What a machine that does one shard of a run has to do. */
final class Sharing {
  private Sharing() {}

  /**
   * Reads {@code I/N}.
   *
   * @throws BadUsageException if it is no shard
   */
  static Shard parse(String text) {
    try {
      return Shard.parse(text);
    } catch (IllegalArgumentException e) {
      throw new BadUsageException(e.getMessage() + ".");
    }
  }

  /** The work of one shard; revisions of which it has no scenario are left out. */
  static List<Work<?>> cut(List<Work<?>> whole, Shard shard) {
    List<Work<?>> mine = new ArrayList<>();
    int place = 0;
    for (Work<?> one : whole) {
      Work<?> cut = cut(one, shard, place);
      place += one.scenarios().size();
      if (!cut.scenarios().isEmpty()) {
        mine.add(cut);
      }
    }
    if (mine.isEmpty()) {
      throw new BadUsageException(
          "shard "
              + shard
              + " is empty, the whole run has "
              + place
              + (place == 1 ? " scenario" : " scenarios")
              + "; take at most as many shards.");
    }
    return mine;
  }

  private static <R> Work<R> cut(Work<R> work, Shard shard, int before) {
    List<Scenario<R>> mine = new ArrayList<>();
    for (int i = 0; i < work.scenarios().size(); i++) {
      if (shard.has(before + i)) {
        mine.add(work.scenarios().get(i));
      }
    }
    return new Work<>(work.suite(), work.subject(), mine);
  }

  /** A property of a protocol: two protocols may have properties of one name. */
  static String property(Suite<?> suite, Property property) {
    return suite.name() + "/" + property.id();
  }

  /**
   * What a report says of the shard, so that it can be joined with the others.
   *
   * @param properties that are judged, each as {@link #property} names it
   */
  static Part part(
      Shard shard,
      List<Work<?>> whole,
      List<Work<?>> mine,
      List<Engine> engines,
      Collection<String> properties,
      @Nullable SourceModel<?> source) {
    List<String> all = units(whole);
    List<String> names = engines.stream().map(Engine::name).toList();
    String plan = Plan.fingerprint(all, names, properties, texts(source));
    return new Part(shard, plan, names, units(mine), all.size());
  }

  private static List<String> units(List<Work<?>> work) {
    return work.stream().flatMap(one -> one.units().stream()).toList();
  }

  /** A fingerprint of each file that a source was translated to. */
  static List<String> texts(@Nullable SourceModel<?> source) {
    List<String> texts = new ArrayList<>();
    if (source != null) {
      Map<String, String> java = new TreeMap<>(source.java());
      java.forEach(
          (file, text) ->
              texts.add(file + " " + Hashing.sha256().hashString(text, StandardCharsets.UTF_8)));
      texts.addAll(source.notModelled());
    }
    return texts;
  }
}
