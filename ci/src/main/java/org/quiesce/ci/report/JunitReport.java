package org.quiesce.ci.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.quiesce.check.CheckResult;
import org.quiesce.check.Counterexample;
import org.quiesce.ci.run.Examined;
import org.quiesce.ci.run.Findings;

/**
 * JUnit XML as CI systems read it: a suite for each revision, a test for each property. What is
 * refuted, or decided otherwise than recorded, is a failure; what is undecided is an error, never a
 * pass.
 */
public final class JunitReport implements Report {
  @Override
  public void write(Findings findings, PrintWriter out) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      xml.writeAttribute("name", "quiesce");
      for (Examined one : findings.revisions()) {
        suite(findings, one, xml);
      }
      if (!findings.disagreements().isEmpty()) {
        disagreements(findings.disagreements(), xml);
      }
      if (findings.interrupted()) {
        begin("run", 1, 0, 1, 0, 0, xml);
        begin("quiesce", "not interrupted", xml);
        problem("error", "interrupted", "the run was interrupted before its end", "", xml);
        end(xml);
        end(xml);
      }
      end(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      // a PrintWriter throws nothing, and what is written here is well-formed
      throw new IllegalStateException(e);
    }
  }

  private static void suite(Findings findings, Examined examined, XMLStreamWriter xml)
      throws XMLStreamException {
    List<Judged> all = Judged.of(findings, examined);
    String name = examined.protocol() + " " + examined.revision();
    double seconds =
        examined.engines().stream()
            .flatMap(engine -> examined.scenarios(engine).stream())
            .mapToDouble(CheckResult::seconds)
            .sum();
    begin(
        name,
        all.size(),
        count(all, Outcome.FAILED),
        count(all, Outcome.UNDECIDED),
        count(all, Outcome.SAMPLED) + count(all, Outcome.KNOWN),
        seconds,
        xml);
    for (Judged one : all) {
      begin(examined.protocol() + "." + examined.revision(), one.decision().property(), xml);
      switch (one.outcome()) {
        case FAILED -> problem("failure", one, xml);
        case UNDECIDED -> problem("error", one, xml);
        case SAMPLED, KNOWN -> {
          xml.writeEmptyElement("skipped");
          xml.writeAttribute("message", valid(one.why()));
        }
        case PASSED -> {}
      }
      end(xml);
    }
    end(xml);
  }

  private static long count(List<Judged> all, Outcome outcome) {
    return all.stream().filter(one -> one.outcome() == outcome).count();
  }

  private static void disagreements(List<String> sentences, XMLStreamWriter xml)
      throws XMLStreamException {
    begin("engines", sentences.size(), 0, sentences.size(), 0, 0, xml);
    for (String sentence : sentences) {
      begin("quiesce", "engines agree", xml);
      problem("error", "disagreement", sentence, sentence, xml);
      end(xml);
    }
    end(xml);
  }

  private static void begin(
      String name,
      long tests,
      long failures,
      long errors,
      long skipped,
      double seconds,
      XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", valid(name));
    xml.writeAttribute("tests", Long.toString(tests));
    xml.writeAttribute("failures", Long.toString(failures));
    xml.writeAttribute("errors", Long.toString(errors));
    xml.writeAttribute("skipped", Long.toString(skipped));
    xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", seconds));
  }

  private static void begin(String className, String name, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", valid(className));
    xml.writeAttribute("name", valid(name));
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEndElement();
  }

  private static void problem(String kind, Judged judged, XMLStreamWriter xml)
      throws XMLStreamException {
    Counterexample shown = judged.finding() == null ? null : judged.decision().shown();
    String text =
        shown == null
            ? judged.why()
            : String.join(
                "\n", new CounterexampleText(Page.PLAIN, judged.examined().origin()).lines(shown));
    problem(kind, judged.decision().verdict().name(), judged.why(), text, xml);
  }

  private static void problem(
      String kind, String type, String message, String text, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(kind);
    xml.writeAttribute("message", valid(message));
    xml.writeAttribute("type", type);
    xml.writeCharacters(valid(text));
    xml.writeEndElement();
  }

  /** Without the characters that XML 1.0 has no way to write. */
  private static String valid(String text) {
    StringBuilder valid = new StringBuilder();
    text.codePoints().forEach(c -> valid.appendCodePoint(isValid(c) ? c : '?'));
    return valid.toString();
  }

  private static boolean isValid(int c) {
    return c == '\t'
        || c == '\n'
        || c >= ' ' && c < 0xD800
        || c >= 0xE000 && c < 0xFFFE
        || c >= 0x10000;
  }
}
