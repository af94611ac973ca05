package org.quiesce.ci.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quiesce.ci.run.Findings;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

final class JunitReportTests {
  @TempDir Path directory;

  private static void isValid(Findings findings) {
    String xml = Sample.written(new JunitReport(), findings);
    assertThatCode(
            () ->
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(JunitReportTests.class.getResource("junit.xsd"))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml))))
        .doesNotThrowAnyException();
  }

  private static Element only(Document document, String tag) {
    assertThat(document.getElementsByTagName(tag).getLength()).as(tag).isOne();
    return (Element) document.getElementsByTagName(tag).item(0);
  }

  private static Document parse(Findings findings) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(Sample.written(new JunitReport(), findings))));
  }

  @Test
  void everyReportHasTheShapeThatReadersExpect() {
    Sample sample = new Sample(directory, 0);
    isValid(sample.refuted());
    isValid(sample.proved());
    isValid(sample.interrupted());
    isValid(sample.notModelled());
    isValid(Sample.nothing());
  }

  @Test
  void aRefutedPropertyFailsAndAnUndecidedOneIsAnError() throws Exception {
    Document document = parse(new Sample(directory, 0).refuted());
    Element suite = only(document, "testsuite");
    assertThat(suite.getAttribute("tests")).isEqualTo("3");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getAttribute("errors")).isEqualTo("1");
    Element failure = only(document, "failure");
    assertThat(failure.getAttribute("message")).startsWith("it broke </script>");
    assertThat(failure.getTextContent()).contains("up_read(sem)", "drv.c:5", Sample.TOKEN);
    assertThat(only(document, "error").getAttribute("message")).contains("out of time");
  }

  @Test
  void anInterruptedRunIsNoPass() throws Exception {
    Document document = parse(Sample.nothing());
    assertThat(only(document, "error").getAttribute("type")).isEqualTo("interrupted");
  }
}
