package org.quiesce.translate.generate;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of the kernel that mean something by themselves. */
final class Known {
  /** Numbers from errno.h and limits.h. */
  static final Map<String, Long> CONSTANTS =
      Map.ofEntries(
          Map.entry("true", 1L),
          Map.entry("false", 0L),
          Map.entry("EPERM", 1L),
          Map.entry("ENOENT", 2L),
          Map.entry("EINTR", 4L),
          Map.entry("EIO", 5L),
          Map.entry("ENXIO", 6L),
          Map.entry("EAGAIN", 11L),
          Map.entry("ENOMEM", 12L),
          Map.entry("EBUSY", 16L),
          Map.entry("EEXIST", 17L),
          Map.entry("ENODEV", 19L),
          Map.entry("EINVAL", 22L),
          Map.entry("ENOSPC", 28L),
          Map.entry("EOPNOTSUPP", 95L),
          Map.entry("ENOSYS", 38L),
          Map.entry("ENOTTY", 25L),
          Map.entry("ENOTSUPP", 524L),
          Map.entry("EFAULT", 14L),
          Map.entry("ERANGE", 34L),
          Map.entry("EPROTO", 71L),
          Map.entry("ERESTARTSYS", 512L),
          Map.entry("EPROBE_DEFER", 517L),
          Map.entry("ENOBUFS", 105L),
          Map.entry("ESHUTDOWN", 108L),
          Map.entry("ETIMEDOUT", 110L),
          Map.entry("INT_MAX", (long) Integer.MAX_VALUE),
          Map.entry("UINT_MAX", 0xffffffffL));

  private static final Pattern DEVICE_LOG =
      Pattern.compile("dev_(emerg|alert|crit|err|warn|notice|info|dbg|vdbg)(_once|_ratelimited)?");
  private static final Pattern PCI_LOG =
      Pattern.compile("pci_(emerg|alert|crit|err|warn|notice|info|dbg)(_once|_ratelimited)?");
  private static final Pattern LOG =
      Pattern.compile(
          "pr_(emerg|alert|crit|err|warn|notice|info|debug|devel|cont)(_once|_ratelimited)?"
              + "|printk(_once|_ratelimited|_deferred)?");

  /** Compiled out without DEBUG, switched off, printed once, or not too often. */
  private static final Pattern SKIPPED =
      Pattern.compile(".*(_v?dbg|_debug|_devel)(_once|_ratelimited)?|.*(_once|_ratelimited|_ONCE)");

  /** What only looks at what it is given. */
  private static final Pattern LOOKS =
      Pattern.compile(
          "(pci|dev)_name|to_\\w+|container_of(_const)?|pci_pcie_type|is_\\w+|dev_is_pci"
              + "|kfifo_(len|is_empty|is_full|avail|size|initialized)|READ_ONCE|smp_load_acquire"
              + "|(atomic|refcount|kref|atomic_long)_read|(IS|PTR)_ERR\\w*|ERR_(PTR|CAST)"
              + "|(un)?likely|work_pending|delayed_work_pending|test_bit|BIT|list_empty\\w*");

  private static final Pattern SYSTEM_QUEUE = Pattern.compile("system(_\\w+)?_wq");
  private static final Pattern FUNCTION_TYPE =
      Pattern.compile(".*(_fn|_fn_t|_func|_func_t|_cb|_cb_t|_callback_t|_handler_t|_proc_t)");

  /** Barriers of the compiler only: what is explored takes every step in the order of the text. */
  static final Set<String> BARRIERS = Set.of("barrier", "cpu_relax");

  static final Set<String> READ_BARRIERS = Set.of("smp_rmb", "rmb", "dma_rmb");

  static final Set<String> WRITE_BARRIERS = Set.of("smp_wmb", "wmb", "dma_wmb");

  /** Those that order everything: a wake-up after one of them is not lost. */
  static final Set<String> FULL_BARRIERS =
      Set.of(
          "smp_mb",
          "mb",
          "smp_mb__before_atomic",
          "smp_mb__after_atomic",
          "smp_mb__after_spinlock");

  private Known() {}

  static boolean logsDevice(String function) {
    return DEVICE_LOG.matcher(function).matches();
  }

  static boolean logsPci(String function) {
    return PCI_LOG.matcher(function).matches();
  }

  static boolean logs(String function) {
    return LOG.matcher(function).matches();
  }

  /** Whether a log function need not print, and then leaves its arguments alone. */
  static boolean mayBeSkipped(String function) {
    return SKIPPED.matcher(function).matches();
  }

  /** Whether a function from headers changes nothing. */
  static boolean looksOnly(String function) {
    return LOOKS.matcher(function).matches();
  }

  static boolean isSystemQueue(String name) {
    return SYSTEM_QUEUE.matcher(name).matches();
  }

  /** Whether a typedef that no source defines names a function type, by custom. */
  static boolean namesFunction(String typedef) {
    return FUNCTION_TYPE.matcher(typedef).matches();
  }
}
