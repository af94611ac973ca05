package org.quiesce.translate.runtime.memdev;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.BusDevice;
import org.quiesce.kernel.KernelFact;
import org.quiesce.kernel.WorkStruct;
import org.quiesce.machine.Local;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.protocol.memdev.CxlDevState;
import org.quiesce.protocol.memdev.CxlEndpoint;
import org.quiesce.protocol.memdev.CxlMemdev;
import org.quiesce.protocol.memdev.MemdevEnvironment;
import org.quiesce.translate.runtime.Context;
import org.quiesce.translate.runtime.DevRef;
import org.quiesce.translate.runtime.Fn;
import org.quiesce.translate.runtime.MemoryError;
import org.quiesce.translate.runtime.Opaque;

/** Fields of what the environment owns, and its functions. */
@SuppressWarnings("TypeParameterUnusedInFormals") // C casts are decided by the translator
public final class Cxl {
  private final MemdevContext context;
  private final MemdevEnvironment env;

  Cxl(MemdevContext context) {
    this.context = context;
    this.env = context.env();
  }

  private RuntimeException dereferenced(@Nullable Object pointer) {
    return pointer == null
        ? context.nullPointer()
        : context.crash(MemoryError.ERROR_POINTER, "an error pointer dereferenced: " + pointer);
  }

  private CxlMemdev at(@Nullable Memdev pointer) {
    if (pointer == null || pointer.model() == null) {
      throw dereferenced(pointer);
    }
    return pointer.model();
  }

  private Port at(@Nullable Port pointer) {
    if (pointer == null || pointer.dev() == null) {
      throw dereferenced(pointer);
    }
    return pointer;
  }

  private CxlEndpoint endpointAt(@Nullable Port pointer, String what) {
    CxlEndpoint endpoint = at(pointer).endpoint();
    if (endpoint == null) {
      throw Context.notModelled(String.valueOf(pointer), what + " of a port that is no endpoint");
    }
    return endpoint;
  }

  /** A NULL here is a memdev that was shut down. */
  private CxlDevState at(@Nullable CxlDevState cxlds, String what) {
    if (cxlds == null) {
      context.note(
          KernelFact.MEMDEV_SHUTDOWN,
          "cxlds->" + what,
          cells -> cells.crash(env.afterShutdown(), () -> "cxlds->" + what + ": cxlds is NULL"));
      throw new IllegalStateException("the step before ends the execution");
    }
    cxlds.memory().access("cxlds->" + what);
    return cxlds;
  }

  // struct cxl_memdev

  /** {@code &cxlmd->dev}. */
  public DevRef dev(@Nullable Memdev pointer) {
    return pointer == null ? new DevRef(null) : new DevRef(at(pointer).dev());
  }

  /** {@code cxlmd->cxlds}. */
  public @Nullable CxlDevState cxlds(@Nullable Memdev pointer) {
    return at(pointer).cxlds().get();
  }

  /** {@code cxlmd->cxlds = value}. */
  public @Nullable CxlDevState setCxlds(@Nullable Memdev pointer, @Nullable CxlDevState value) {
    at(pointer).cxlds().set(value);
    return value;
  }

  /** {@code cxlmd->endpoint}. */
  public @Nullable Port endpoint(@Nullable Memdev pointer) {
    Object found = at(pointer).endpoint().get();
    return found instanceof CxlEndpoint endpoint ? context.port(endpoint) : (Port) found;
  }

  /** {@code cxlmd->endpoint = value}. */
  public @Nullable Port setEndpoint(@Nullable Memdev pointer, @Nullable Port value) {
    boolean real = value != null && value.error() == 0;
    at(pointer).endpoint().set(real ? endpointAt(value, "cxlmd->endpoint") : value);
    return value;
  }

  /** {@code cxlmd->attach}, {@code cxlmd->ops}. */
  @SuppressWarnings("unchecked") // the translator knows the type
  public <T> @Nullable T attach(@Nullable Memdev pointer) {
    return (T) at(pointer).attach().get();
  }

  /** {@code cxlmd->attach = value}, {@code cxlmd->ops = value}. */
  public <T> @Nullable T setAttach(@Nullable Memdev pointer, @Nullable T value) {
    at(pointer).attach().set(value);
    return value;
  }

  /** {@code &cxlmd->detach_work}. */
  public WorkStruct detachWork(@Nullable Memdev pointer) {
    return at(pointer).detachWork();
  }

  /** {@code cxlmd->id}. */
  public int id(@Nullable Memdev pointer) {
    at(pointer).memory().access("read " + pointer + ".id");
    return Objects.requireNonNull(pointer.id()).get(MemoryOrder.PLAIN);
  }

  /** {@code cxlmd->id = value}. */
  public int setId(@Nullable Memdev pointer, int value) {
    at(pointer).memory().access("write " + pointer + ".id");
    Objects.requireNonNull(pointer.id()).set(value, MemoryOrder.PLAIN);
    return value;
  }

  /** A store to a number of a memdev that decides nothing. */
  public int store(@Nullable Memdev pointer, String field, int value) {
    at(pointer).memory().access("write " + pointer + "." + field);
    return value;
  }

  // struct cxl_dev_state

  /** {@code cxlds->dev}. */
  public DevRef parent(@Nullable CxlDevState cxlds) {
    at(cxlds, "dev");
    return new DevRef(env.parent());
  }

  /** {@code cxlds->cxlmd = value}. */
  public @Nullable Memdev setBack(@Nullable CxlDevState cxlds, @Nullable Memdev value) {
    at(cxlds, "cxlmd = ...");
    return value;
  }

  /** {@code cxlds->media_ready}. */
  public int mediaReady(@Nullable CxlDevState cxlds) {
    CxlDevState found = at(cxlds, "media_ready");
    return env.faults().attempt("media_ready(mem" + found.index() + ")", -1, cells -> 0) == 0
        ? 1
        : 0;
  }

  /** Any other field, of which nobody knows the value. */
  public boolean fact(@Nullable CxlDevState cxlds, String field) {
    at(cxlds, field);
    return context.choose(KernelFact.MEMDEV_SHUTDOWN, "cxlds->" + field, 2) != 0;
  }

  /** {@code cxlds->serial}. */
  public long serial(@Nullable CxlDevState cxlds) {
    at(cxlds, "serial");
    return 0;
  }

  // struct cxl_port, struct cxl_dport

  /** {@code &port->dev}. */
  public DevRef dev(@Nullable Port pointer) {
    return pointer == null ? new DevRef(null) : new DevRef(at(pointer).dev());
  }

  /** {@code port->uport_dev}. */
  public @Nullable DevRef uport(@Nullable Port pointer) {
    CxlMemdev found = endpointAt(pointer, "uport_dev").cxlmd().get();
    return found == null ? null : new DevRef(found.dev());
  }

  /** {@code port->uport_dev = value}. */
  public @Nullable DevRef setUport(@Nullable Port pointer, @Nullable DevRef value) {
    CxlMemdev found = null;
    for (CxlMemdev memdev : env.memdevs()) {
      found = value != null && memdev.dev().equals(value.owner()) ? memdev : found;
    }
    if (found == null) {
      throw Context.notModelled(String.valueOf(pointer), "an endpoint of something else");
    }
    endpointAt(pointer, "uport_dev").cxlmd().set(found);
    return value;
  }

  /** {@code port->dead}. */
  public int dead(@Nullable Port pointer) {
    return endpointAt(pointer, "dead").dead().get() == null ? 0 : 1;
  }

  /** {@code port->dead = value}. */
  public int setDead(@Nullable Port pointer, int value) {
    endpointAt(pointer, "dead").dead().set(value == 0 ? null : "true");
    return value;
  }

  /** {@code port->id}. */
  public int id(@Nullable Port pointer) {
    endpointAt(pointer, "id").memory().access("read " + pointer + ".id");
    return Objects.requireNonNull(at(pointer).id()).get(MemoryOrder.PLAIN);
  }

  /** {@code port->id = value}. */
  public int setId(@Nullable Port pointer, int value) {
    endpointAt(pointer, "id").memory().access("write " + pointer + ".id");
    Objects.requireNonNull(at(pointer).id()).set(value, MemoryOrder.PLAIN);
    return value;
  }

  /** {@code port->depth}: it decides nothing here. */
  public int depth(@Nullable Port pointer) {
    BusDevice dev = Objects.requireNonNull(at(pointer).dev());
    CxlEndpoint endpoint = at(pointer).endpoint();
    if (endpoint == null) {
      dev.access("port->depth");
      return 1;
    }
    endpoint.memory().access("read " + pointer + ".depth");
    return 2;
  }

  /** A store to something of a port that decides nothing. */
  public <T extends @Nullable Object> T store(@Nullable Port pointer, String field, T value) {
    endpointAt(pointer, field).memory().access("write " + pointer + "." + field);
    return value;
  }

  /** {@code port->parent_dport}. */
  public Dport dport(@Nullable Port pointer) {
    endpointAt(pointer, "parent_dport").memory().access("read " + pointer + ".parent_dport");
    return context.dport();
  }

  /** {@code dport->port}. */
  public Port above(@Nullable Dport dport) {
    if (dport == null) {
      throw context.nullPointer("dport->port");
    }
    return dport.port();
  }

  /** {@code is_cxl_root(port)}. */
  public boolean isRoot(@Nullable Port pointer) {
    Objects.requireNonNull(at(pointer).dev()).access("is_cxl_root");
    return false;
  }

  // Memory

  /** {@code kzalloc(sizeof(struct cxl_memdev))}. */
  public @Nullable Memdev allocateMemdev() {
    CxlMemdev made = env.allocateMemory();
    return made == null ? null : context.memdev(made);
  }

  /** {@code kzalloc(sizeof(struct cxl_port))}. */
  public @Nullable Port allocatePort() {
    CxlEndpoint made = env.allocatePort();
    return made == null ? null : context.port(made);
  }

  // Functions

  /** {@code devm_cxl_enumerate_ports(cxlmd)}. */
  public int enumeratePorts(@Nullable Memdev pointer) {
    return env.enumeratePorts(at(pointer));
  }

  /** {@code cxl_mem_find_port(cxlmd, &dport)}. */
  public @Nullable Port findPort(
      @Nullable Memdev pointer, @Nullable Local<@Nullable Object> dport) {
    if (env.findPort(at(pointer)) == null) {
      return null;
    }
    if (dport != null) {
      dport.set(context.dport());
    }
    return context.host();
  }

  /** {@code put_device(&port->dev)} at the end of a scope. */
  public void put(@Nullable Port port) {
    if (port != null && port.error() == 0) {
      context.devices().put(dev(port));
    }
  }

  /** {@code read_cdat_data(port)}. */
  public void readTables(@Nullable Port pointer) {
    Objects.requireNonNull(at(pointer).dev()).access("read_cdat_data");
  }

  /** {@code devm_cxl_endpoint_decoders_setup(port)}. */
  public int setUpDecoders(@Nullable Port pointer) {
    return env.setUpDecoders(endpointAt(pointer, "decoders"));
  }

  /** {@code devm_cxl_memdev_edac_register(cxlmd)}. */
  public int optional(@Nullable Memdev pointer) {
    return env.optionalRegistration(at(pointer));
  }

  /** The creator's hook. */
  public int attachProbe(@Nullable Memdev pointer) {
    return env.attachProbe(at(pointer));
  }

  /** {@code cxl_query_cmd(cxlmd, arg)} and the like: they use {@code cxlmd->cxlds}. */
  public int command(@Nullable Memdev pointer) {
    env.use(at(pointer).cxlds().get(), at(pointer), "ioctl");
    return 0;
  }

  /** A function that does nothing but look at a device. */
  public int look(@Nullable DevRef dev, String function) {
    context.devices().at(dev).access(function);
    return 0;
  }

  /** A function that has nothing to do with the protocol. */
  public Opaque other(String function, @Nullable Object... evaluated) {
    return new Opaque(function);
  }

  /** {@code bus_for_each_dev(&cxl_bus_type, NULL, NULL, function)}. */
  public int forEachDevice(@Nullable Fn function, String where) {
    if (function == null) {
      throw context.crash(MemoryError.NULL_POINTER, "NULL pointer called");
    }
    env.forEachDevice(
        dev -> {
          Object result = function.call(new @Nullable Object[] {new DevRef(dev), null});
          if (!Integer.valueOf(0).equals(result)) {
            throw Context.notModelled(where, "bus_for_each_dev() that ends early");
          }
        });
    return 0;
  }

  /** {@code ERR_PTR(error)} as a memdev. */
  public Memdev memdevError(int error) {
    return context.memdevError(error);
  }

  /** {@code ERR_PTR(error)} as a port. */
  public Port portError(int error) {
    return context.portError(error);
  }
}
