package org.quiesce.ci.creplay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StepNamesTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          down_read(rwsema)                                       | down_read             | true
          down_write(rw_sema) granted                             | down_write granted    | true
          device_lock(device_lock(port))                          | device_lock           | true
          kfifo_put(fifo): full?                                  | kfifo_put: full?      | true
          kfifo_put(fifo): in = 1                                 | kfifo_put: in         | true
          kfifo_get(fifo): out & mask                             | kfifo_get: out & mask | true
          write fifo.buf[0] = {severity 2, pdev pdev0}            | write                 | false
          read work                                               | read                  | false
          add flush_inflight -1                                   | add                   | true
          caller takes a reference on pdev1                       | caller takes a reference | true
          unplug pdev0                                            | unplug                | true
          kworker starts cxl_proto_err_work                       | kworker starts        | true
          cancel_work_sync(w) waits for a running instance        | cancel_work_sync waits | true
          exit called                                             | exit called           | false
          """)
  void aStepIsCalledAsInTheShim(String operation, String name, boolean required) {
    assertThat(StepNames.of(operation)).isEqualTo(name);
    assertThat(StepNames.isRequired(name)).isEqualTo(required);
  }
}
