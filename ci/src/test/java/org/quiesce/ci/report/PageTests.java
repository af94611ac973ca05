package org.quiesce.ci.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a browser that is installed; nothing is downloaded. */
final class PageTests {
  private static final String STEP = "[id=\"" + Sample.TOKEN + "-step-%d\"]";

  private static @Nullable Playwright playwright;
  private static @Nullable Browser browser;

  @TempDir Path directory;

  private final List<String> complaints = new ArrayList<>();
  private @Nullable Page opened;

  @BeforeAll
  static void start() {
    Optional<Path> chromium = chromium();
    if (chromium.isEmpty()) {
      String skipped =
          "SKIPPED: the page was not tried in a browser, there is no chromium in PATH"
              + " (apt-get install chromium)";
      System.err.println(skipped);
      Assumptions.abort(skipped);
    }
    Playwright started =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    playwright = started;
    browser =
        started
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setChromiumSandbox(false));
  }

  private static Optional<Path> chromium() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(
            directory ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @AfterAll
  static void stop() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @BeforeEach
  void open() {
    open(1280, 800);
  }

  private void open(int width, int height) {
    Browser started = Objects.requireNonNull(browser);
    Page page = started.newPage(new Browser.NewPageOptions().setViewportSize(width, height));
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith("file:")) {
            complaints.add("asks the network for " + request.url());
          }
        });
    page.navigate(written().toUri() + "");
    opened = page;
  }

  private Path written() {
    try {
      return Files.writeString(
          directory.resolve("report.html"),
          Sample.written(new HtmlReport(), new Sample(directory, 0).refuted()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Page page() {
    return Objects.requireNonNull(opened);
  }

  @AfterEach
  void nothingIsComplainedAbout() {
    if (opened != null) {
      assertThat(complaints).isEmpty();
      opened.close();
    }
  }

  private Locator step(int number) {
    return page().locator(String.format(STEP, number));
  }

  private void press(String key) {
    page().keyboard().press(key);
  }

  private void isAt(int number, String thread, @Nullable Integer line) {
    assertThat(page().locator(".step[aria-current]")).hasCount(1);
    assertThat(step(number)).hasAttribute("aria-current", "step");
    assertThat(page().locator(".now"))
        .hasText(Pattern.compile("^step " + number + " of 5: " + thread + ".*", Pattern.DOTALL));
    Locator lit = page().locator(".line[aria-current]");
    if (line == null) {
      assertThat(lit).hasCount(0);
    } else {
      assertThat(lit.locator(".no")).hasText(line.toString());
      assertThat(lit).isInViewport();
    }
  }

  private void hasValue(String name, String value) {
    assertThat(
            page()
                .locator(".state tr")
                .filter(
                    new Locator.FilterOptions()
                        .setHas(page().locator("th", new Page.LocatorOptions().setHasText(name)))))
        .containsText(value);
  }

  @Test
  void arrowKeysStepThroughTheCounterexample() {
    isAt(1, "aer0", 3);
    hasValue("sem", "1 reader  (was free)");
    hasValue("work", "NULL");
    press("ArrowDown");
    isAt(2, "aer0", 4);
    hasValue("work", "</script><img src=x onerror=alert(1)>");
    press("ArrowRight");
    isAt(3, "aer0", 5);
    hasValue("sem", "free  (was 1 reader)");
    press("ArrowDown");
    isAt(4, "con", 9);
    assertThat(page().locator("#f0-L5")).hasAttribute("data-threads", "aer0");
    press("ArrowDown");
    isAt(5, "con", null);
    press("ArrowDown");
    isAt(5, "con", null);
    press("ArrowUp");
    isAt(4, "con", 9);
    press("Home");
    isAt(1, "aer0", 3);
    press("End");
    isAt(5, "con", null);
    press("ArrowLeft");
    isAt(4, "con", 9);
  }

  @Test
  void thePageOpensAtItsTop() {
    open(700, 300);
    assertThat(page().locator("h1")).isInViewport();
  }

  @Test
  void everyThreadHasItsLane() {
    assertThat(page().locator(".heads span")).hasCount(2);
    assertThat(page().locator(".heads span").first()).hasText("aer0");
    double left = step(1).locator(".dot").boundingBox().x;
    double right = step(4).locator(".dot").boundingBox().x;
    assertThat(step(2).locator(".dot").boundingBox().x).isEqualTo(left);
    assertThat(right).isGreaterThan(left + 20);
    assertThat(step(4).locator(".head")).hasCount(1);
    assertThat(step(4).locator(".after")).hasText("after step 3 of aer0, through sem");
    assertThat(page().locator(".clash").first()).hasText("clash");
  }

  @Test
  void aStepHasALinkThatLeadsBackToIt() {
    press("ArrowDown");
    press("ArrowDown");
    String link = page().url();
    assertThat(link).endsWith("#" + Sample.TOKEN + "-step-3");
    page().navigate("about:blank");
    page().navigate(link);
    isAt(3, "aer0", 5);
  }

  @Test
  void onAPhoneButtonsStepAndNothingIsCutOff() {
    page().close();
    open(360, 740);
    assertThat(page().evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    page().locator(".on").click();
    isAt(2, "aer0", 4);
    assertThat(step(2)).isInViewport();
    page().locator(".back").click();
    isAt(1, "aer0", 3);
  }

  @Test
  void withoutScriptsItStillTellsEverything() {
    Browser started = Objects.requireNonNull(browser);
    try (Page plain = started.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      plain.navigate(written().toUri() + "");
      assertThat(plain.locator(".step")).hasCount(5);
      assertThat(plain.locator("#f0-L9")).containsText("down_write(&sem);");
      assertThat(plain.locator("#f0-L9")).isAttached();
    }
  }
}
