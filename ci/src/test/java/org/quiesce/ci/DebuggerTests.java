package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.StringReference;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDeathEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quiesce.check.debug.Breakpoint;

/** A debugger, by the JDK's own interface for debuggers, on a gate that replays. */
final class DebuggerTests {
  private final List<String> stops = new ArrayList<>();
  private final List<String> frames = new ArrayList<>();

  private static JsonNode refuted() {
    TriedGate gate = TriedGate.of("aer-kfifo");
    String property = "no-use-after-put";
    JsonNode report =
        gate.run(
                "check",
                "aer-kfifo",
                "--revision",
                "v13",
                "--property",
                property,
                "--first",
                "--report",
                "json=-")
            .json();
    for (JsonNode check : report.get("checks")) {
      if (!check.get("counterexample").isNull()) {
        return check.get("counterexample");
      }
    }
    throw new AssertionError("nothing was refuted");
  }

  private static VirtualMachine launch(String token) throws Exception {
    LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
    Map<String, Connector.Argument> arguments = connector.defaultArguments();
    arguments
        .get("options")
        .setValue("-cp \"" + System.getProperty("java.class.path") + "\" -Xmx512m");
    arguments.get("main").setValue(Gate.class.getName() + " replay --at-breakpoints -- " + token);
    return connector.launch(arguments);
  }

  private void follow(VirtualMachine machine) throws Exception {
    ClassPrepareRequest prepared = machine.eventRequestManager().createClassPrepareRequest();
    prepared.addClassFilter(Breakpoint.class.getName());
    prepared.enable();
    machine.resume();
    boolean connected = true;
    while (connected) {
      EventSet events = machine.eventQueue().remove();
      for (Event event : events) {
        if (event instanceof ClassPrepareEvent prepare) {
          ReferenceType type = prepare.referenceType();
          machine
              .eventRequestManager()
              .createBreakpointRequest(type.methodsByName("step").get(0).location())
              .enable();
        } else if (event instanceof BreakpointEvent stop) {
          look(stop.thread());
        }
        connected &= !(event instanceof VMDeathEvent || event instanceof VMDisconnectEvent);
      }
      events.resume();
    }
  }

  private void look(ThreadReference thread) throws Exception {
    StackFrame top = thread.frame(0);
    String number = top.getArgumentValues().get(0).toString();
    StringReference what = (StringReference) top.getArgumentValues().get(2);
    stops.add(number + " " + thread.name() + " " + what.value());
    for (StackFrame frame : thread.frames()) {
      frames.add(number + " " + place(frame));
    }
  }

  private static String place(StackFrame frame) {
    try {
      return frame.location().sourceName() + ":" + frame.location().lineNumber();
    } catch (AbsentInformationException e) {
      return "?";
    }
  }

  @Test
  @Timeout(180)
  void itStopsBeforeEachStepOnTheFramesOfTheRevision() throws Exception {
    JsonNode counterexample = refuted();
    VirtualMachine machine = launch(counterexample.get("token").asText());
    try {
      follow(machine);
    } finally {
      machine.process().destroy();
    }
    List<String> steps = new ArrayList<>();
    for (JsonNode step : counterexample.get("steps")) {
      int number = steps.size() + 1;
      steps.add(number + " " + step.get("thread").asText() + " " + step.get("operation").asText());
      if (!step.get("file").isNull()) {
        assertThat(frames)
            .contains(number + " " + step.get("file").asText() + ":" + step.get("line").asInt());
      }
    }
    assertThat(stops).isEqualTo(steps);
  }
}
