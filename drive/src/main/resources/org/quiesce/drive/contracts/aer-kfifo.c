/*
 * The surroundings of the AER-CXL kfifo: AER threads of ports that find errors, the module that takes them, the devices and
 * who unplugs them, the CXL port that the handler finds and who else has its lock, and the books of who owns what.
 *
 * Told by name, as the interface between the two files has them: who forwards an error, who registers and unregisters the
 * work, who waits until it has caught up. All else is what those are given: the work, its function, the callback.
 */
#include <linux/aer.h>
#include <linux/device.h>
#include <linux/pci.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

#define QZ_MOST 2

bool cxl_forward_error(struct pci_dev *pdev, struct aer_err_info *info);
void cxl_proto_err_wait_for_empty(void);

/* --- Devices: each has the model's own reference until it is unplugged, and those of AER threads */

static struct pci_dev *qz_pdev[QZ_MOST];
static int qz_devices;
static int qz_others[QZ_MOST]; /* references that are not the driver's */
static bool qz_unplugged[QZ_MOST];
static int qz_freed;
static bool qz_may_fail; /* the port may not be found */

/* --- Threads */

static bool qz_worker[16];
static bool qz_in_hand[16]; /* has an error in hand */
static bool qz_tried[16];   /* has tried to queue it */
static bool qz_excused[16]; /* may find no consumer: none was registered all the time */

/* --- Registration */

static bool qz_firm;	     /* between the end of init and the beginning of exit */
static bool qz_unregistered; /* from the return of unregister to the next register */
static int qz_registered;    /* how often */
static bool qz_unloaded_text;
static int qz_flushing;
static int qz_finished;

/* --- Entries that were accepted and that nobody has taken out */

static int qz_queued;
static struct __kfifo *qz_fifo[QZ_MOST]; /* the queues that something was put into */

static int qz_index(struct pci_dev *pdev)
{
	return pdev->dev.id;
}

static bool qz_is_pdev(struct device *dev)
{
	int i;

	for (i = 0; i < qz_devices; i++)
		if (dev == &qz_pdev[i]->dev)
			return true;
	return false;
}

static void qz_release(struct device *dev)
{
	kfree(to_pci_dev(dev));
	qz_freed++;
	qz_seen("a device was freed");
}

/* Part of who puts a reference, the driver or not. */
static void qz_check_put(struct device *dev)
{
	if (qz_is_pdev(dev))
		qz_assert(qz_refs(dev) > qz_others[dev->id], "no-double-put",
			  "a reference is put that the driver does not have");
}

void qz_device_puts(struct device *dev)
{
	qz_at_once(qz_check_put, dev);
}

struct pci_dev *pci_dev_get(struct pci_dev *pdev)
{
	if (pdev)
		get_device(&pdev->dev);
	return pdev;
}

void pci_dev_put(struct pci_dev *pdev)
{
	if (pdev)
		put_device(&pdev->dev);
}

void device_lock(struct device *dev)
{
	mutex_lock(&dev->mutex);
}

void device_unlock(struct device *dev)
{
	mutex_unlock(&dev->mutex);
}

int device_trylock(struct device *dev)
{
	return mutex_trylock(&dev->mutex);
}

/* Whoever says something of a device looks at it. */
static void qz_look(const struct device *dev)
{
	if (dev)
		qz_touch(dev);
}

int dev_err(const struct device *dev, const char *fmt, ...)
{
	qz_look(dev);
	return 0;
}

int dev_warn(const struct device *dev, const char *fmt, ...)
{
	qz_look(dev);
	return 0;
}

int dev_info(const struct device *dev, const char *fmt, ...)
{
	qz_look(dev);
	return 0;
}

int dev_notice(const struct device *dev, const char *fmt, ...)
{
	qz_look(dev);
	return 0;
}

int pci_pcie_type(const struct pci_dev *pdev)
{
	qz_look(&pdev->dev);
	return PCI_EXP_TYPE_ENDPOINT;
}

void panic(const char *fmt, ...)
{
	qz_stop("panic");
}

/* --- The port that every device belongs to */

static struct cxl_port *qz_port;
static struct cxl_dport qz_dport;

static void qz_release_port(struct device *dev)
{
	kfree(to_cxl_port(dev));
}

static bool qz_failed;

/* The consumer has an entry in hand and looks for its port. */
static void qz_finds(bool found)
{
	if (!qz_worker[qz_self()])
		return;
	qz_seen("an error reached the handler");
	if (qz_registered > 1)
		qz_seen("an error handled in cycle 2");
	if (found && qz_failed)
		qz_seen("handler succeeded after a failure");
	if (!found)
		qz_failed = true;
}

static bool qz_fails_to_find(void)
{
	return qz_may_fail;
}

static struct cxl_port *qz_get_port(bool found)
{
	qz_finds(found);
	if (!found)
		return NULL;
	get_device(&qz_port->dev);
	return qz_port;
}

static struct cxl_port *qz_find_port(struct device *dev)
{
	might_sleep();
	qz_look(dev);
	return (void *)qz_at_once(qz_get_port, !qz_at_once(qz_fails_to_find) || qz_choose(2));
}

struct cxl_port *find_cxl_port(struct device *dev, struct cxl_dport **dport)
{
	struct cxl_port *port = qz_find_port(dev);

	if (dport)
		*dport = port ? &qz_dport : NULL;
	return port;
}

struct cxl_port *find_cxl_port_by_dport(struct device *dev, struct cxl_dport **dport)
{
	return find_cxl_port(dev, dport);
}

struct cxl_port *find_cxl_port_by_uport(struct device *dev)
{
	return qz_find_port(dev);
}

struct cxl_port *find_cxl_port_by_dev(struct device *dev, struct cxl_dport **dport)
{
	return find_cxl_port(dev, dport);
}

struct cxl_port *get_cxl_port(struct pci_dev *pdev)
{
	return qz_find_port(&pdev->dev);
}

bool is_cxl_restricted(struct pci_dev *pdev)
{
	qz_look(&pdev->dev);
	return false;
}

void cxl_handle_rdport_errors(struct pci_dev *pdev)
{
	qz_look(&pdev->dev);
}

int cxl_map_component_regs(const struct cxl_register_map *map, struct cxl_component_regs *regs,
			   unsigned long map_mask)
{
	return 0;
}

/* The handler itself, of sources that have none. */
void cxl_handle_proto_error(struct pci_dev *pdev, struct cxl_port *port, struct cxl_dport *dport,
			    int severity)
{
	qz_look(&pdev->dev);
	might_sleep();
}

/* --- Errors that the firmware reports: another queue, with no error in it */

static struct work_struct *qz_cper_work;

int cxl_cper_register_prot_err_work(struct work_struct *work)
{
	qz_cper_work = work;
	return 0;
}

int cxl_cper_unregister_prot_err_work(struct work_struct *work)
{
	if (qz_cper_work)
		cancel_work_sync(qz_cper_work);
	qz_cper_work = NULL;
	return 0;
}

int cxl_cper_prot_err_kfifo_get(struct cxl_cper_prot_err_work_data *wd)
{
	return 0;
}

/* --- The books */

static void qz_adds(struct __kfifo *fifo, unsigned int n)
{
	if (!qz_fifo[0] || qz_fifo[0] == fifo)
		qz_fifo[0] = fifo;
	else if (!qz_fifo[1] || qz_fifo[1] == fifo)
		qz_fifo[1] = fifo;
	else
		qz_not_modelled("more than two queues");
	qz_queued += n;
	qz_tried[qz_self()] = true;
}

static void qz_took(unsigned int n)
{
	qz_queued -= n;
	qz_assert(qz_queued >= 0, "no-lost-event", "an error was delivered twice");
	if (!qz_worker[qz_self()])
		qz_seen("unregister drained an entry");
}

void qz_kfifo_adds(struct __kfifo *fifo, unsigned int n)
{
	qz_at_once(qz_adds, fifo, n);
}

/* Whether there is nothing in the queues, whatever was accepted. */
static bool qz_empty(void)
{
	int i;

	for (i = 0; i < QZ_MOST; i++)
		if (qz_fifo[i] && qz_fifo[i]->in != qz_fifo[i]->out)
			return false;
	return true;
}

void qz_kfifo_took(unsigned int n)
{
	qz_at_once(qz_took, n);
}

static void qz_refuses(unsigned int len, unsigned int slots)
{
	qz_tried[qz_self()] = true;
	qz_seen("a put was refused");
	qz_assert(len >= slots, "advertised-capacity",
		  "a put is refused with fewer entries queued than the declared number");
}

void qz_kfifo_refuses(unsigned int len, unsigned int slots)
{
	qz_at_once(qz_refuses, len, slots);
}

static void qz_check_queue(struct work_struct *work)
{
	qz_assert(!qz_unregistered || work == qz_cper_work, "no-work-after-unregister",
		  "the work is queued after unregister returned");
}

void qz_work_queues(struct work_struct *work)
{
	qz_at_once(qz_check_queue, work);
}

static void qz_begins(struct work_struct *work)
{
	if (work == qz_cper_work)
		return;
	qz_worker[qz_self()] = true;
	qz_assert(!qz_unregistered, "no-work-after-unregister",
		  "the work runs after unregister returned");
	qz_assert(!qz_unregistered, "no-handler-after-unregister",
		  "the work function starts after unregister returned");
}

void qz_work_begins(struct work_struct *work)
{
	qz_at_once(qz_begins, work);
}

/* Of the module's functions an AER thread calls those that were registered. */
static void qz_flush_begins(void)
{
	if (qz_in_hand[qz_self()]) {
		qz_flushing++;
		qz_assert(!qz_unregistered, "no-handler-after-unregister",
			  "a callback of the module is called after unregister returned");
	}
}

static void qz_flush_ends(void)
{
	if (qz_in_hand[qz_self()])
		qz_flushing--;
}

void qz_callback_begins(void *function)
{
	if (qz_is(qz_aer_a) || qz_is(qz_aer_b))
		qz_at_once(qz_flush_begins);
}

void qz_callback_ends(void *function)
{
	if (qz_is(qz_aer_a) || qz_is(qz_aer_b))
		qz_at_once(qz_flush_ends);
}

static void qz_registers(void)
{
	qz_unregistered = false;
	qz_registered++;
}

void qz_before_cxl_register_proto_err_work(void)
{
	qz_at_once(qz_registers);
}

static void qz_unregister_returns(void)
{
	int i;

	qz_unregistered = true;
	qz_assert(!qz_pending(), "no-work-after-unregister",
		  "unregister returns while the work is pending");
	qz_assert(!qz_running(), "no-work-after-unregister",
		  "unregister returns while the work is running");
	qz_assert(!qz_running(), "no-handler-after-unregister",
		  "the work function runs when unregister returns");
	qz_assert(!qz_flushing, "no-handler-after-unregister",
		  "a callback of the module runs when unregister returns");
	qz_assert(qz_empty(), "no-stranded-entry",
		  "unregister returned with entries queued and no consumer");
	for (i = 0; i < 16; i++)
		if (qz_in_hand[i])
			qz_seen("an error in hand when unregister returned");
}

/* With the work pending or running unregister has something to do, or something to answer for. */
static void qz_unregister_begins(void)
{
	if (qz_pending())
		qz_seen("work pending at unregister");
	if (qz_running())
		qz_seen("work running at unregister");
}

void qz_before_cxl_unregister_proto_err_work(void)
{
	qz_at_once(qz_unregister_begins);
}

void qz_after_cxl_unregister_proto_err_work(void)
{
	qz_at_once(qz_unregister_returns);
}

/* --- Actors */

static struct pci_dev *qz_error_begins(int device)
{
	int self = qz_self();
	int i;

	if (qz_unplugged[device]) {
		qz_finished++;
		return NULL;
	}
	for (i = 0; i < 16; i++)
		if (qz_in_hand[i])
			qz_seen("two errors in hand at the same time");
	qz_others[device]++;
	get_device(&qz_pdev[device]->dev);
	qz_in_hand[self] = true;
	qz_tried[self] = false;
	qz_excused[self] = !qz_firm;
	if (!qz_registered || qz_unregistered)
		qz_seen("an error without a consumer");
	if (qz_unregistered)
		qz_seen("error after unregister");
	return qz_pdev[device];
}

static void qz_error_ends(int device, bool last)
{
	int self = qz_self();

	qz_assert(qz_tried[self] || qz_excused[self], "no-lost-event",
		  "forward dropped an error although a consumer was registered");
	qz_in_hand[self] = false;
	qz_others[device]--;
	qz_finished += last;
}

static void qz_meet(int device, int errors, int severity)
{
	struct aer_err_info info = {
		.severity = severity,
		.is_cxl = 1,
		.status = severity == AER_CORRECTABLE ? PCI_ERR_COR_INTERNAL : PCI_ERR_UNC_INTN,
	};
	struct pci_dev *pdev;
	int i;

	for (i = 0; i < errors; i++) {
		pdev = (void *)qz_at_once(qz_error_begins, device);
		if (!pdev)
			break;
		if (cxl_forward_error(pdev, &info) && severity != AER_CORRECTABLE)
			if (qz_has(cxl_proto_err_wait_for_empty))
				cxl_proto_err_wait_for_empty();
		qz_at_once(qz_error_ends, device, i == errors - 1);
		put_device(&pdev->dev);
	}
}

static int qz_errors;
static int qz_severity[QZ_MOST] = { AER_CORRECTABLE, AER_CORRECTABLE };
static bool qz_one_device;

static void qz_aer_a(void)
{
	qz_meet(0, qz_errors, qz_severity[0]);
}

static void qz_aer_b(void)
{
	qz_meet(qz_one_device ? 0 : 1, qz_errors, qz_severity[1]);
}

static struct pci_dev *qz_unplugs(int device)
{
	if (qz_unplugged[device])
		return NULL;
	qz_unplugged[device] = true;
	if (qz_queued > 0)
		qz_seen("unplug between put and get");
	qz_others[device]--;
	return qz_pdev[device];
}

static void qz_unplug(void)
{
	pci_dev_put((void *)qz_at_once(qz_unplugs, 0));
}

/* Somebody else who needs the port's lock, and unbinds the port. */
static void qz_port_user(void)
{
	device_lock(&qz_port->dev);
	qz_port->dev.driver = NULL;
	device_unlock(&qz_port->dev);
	qz_seen("the port was unbound");
}

static void qz_is_firm(bool firm)
{
	int i;

	qz_firm = firm;
	for (i = 0; i < 16; i++)
		qz_excused[i] |= !firm;
}

static void qz_register(void)
{
	qz_run("cxl_register_proto_err_work");
	qz_at_once(qz_is_firm, true);
}

static void qz_unregister(void)
{
	qz_at_once(qz_is_firm, false);
	qz_run("cxl_unregister_proto_err_work");
}

static void qz_unload(void)
{
	qz_unregister();
	qz_unloaded();
}

static void qz_unload_seen(void)
{
	qz_unload();
	if (qz_finished < 2)
		qz_seen("text freed while an AER thread was still to forward");
}

static void qz_cycles(void)
{
	qz_unregister();
	qz_register();
	qz_unregister();
}

/* Makes the devices, and what the built-in part does when the system starts. */
static void qz_boot(int devices)
{
	int i;

	qz_devices = devices;
	for (i = 0; i < devices; i++) {
		qz_pdev[i] = qz_alloc(sizeof(struct pci_dev));
		device_initialize(&qz_pdev[i]->dev);
		mutex_init(&qz_pdev[i]->dev.mutex);
		qz_pdev[i]->dev.id = i;
		qz_pdev[i]->dev.driver = (void *)&qz_dport;
		qz_pdev[i]->dev.release = qz_release;
		qz_others[i] = 1;
	}
	qz_port = qz_alloc(sizeof(struct cxl_port));
	device_initialize(&qz_port->dev);
	mutex_init(&qz_port->dev.mutex);
	qz_port->dev.driver = (void *)&qz_dport;
	qz_port->dev.release = qz_release_port;
	qz_port->regs.ras = &qz_dport;
	qz_dport.regs.ras = &qz_dport;
	qz_init("!cxl_register_proto_err_work");
}

static void qz_check(void)
{
	int i;

	if (qz_unregistered)
		qz_assert(qz_empty(), "no-stranded-entry",
			  "entries are queued, and unregister returned");
	else if (qz_registered)
		qz_assert(qz_empty(), "no-stranded-entry",
			  "entries are queued, a consumer is registered, and no work is queued");
	qz_assert(qz_queued == 0, "no-lost-event",
		  "an accepted error is taken out neither by the consumer nor by unregister");
	for (i = 0; i < qz_devices; i++) {
		int refs = qz_refs(&qz_pdev[i]->dev);

		qz_assert(refs <= qz_others[i], "no-leaked-reference",
			  "a reference on the device is never dropped");
		qz_assert(refs >= qz_others[i], "no-double-put",
			  "a reference was put that the driver did not have");
	}
	qz_assert(qz_refs(&qz_port->dev) == 1, "no-leaked-reference",
		  "a reference on the port is never dropped");
}

/* All have returned and nothing is under way. */
static void qz_close(void)
{
	qz_join();
	qz_quiet();
	qz_at_once(qz_check);
}

/* --- Scenarios */

void qz_scenario_one_error(void)
{
	qz_boot(1);
	qz_errors = 1;
	qz_register();
	if (qz_cper_work)
		schedule_work(qz_cper_work);
	qz_start(qz_aer_a);
	qz_join();
	qz_quiet();
	qz_unplug();
	qz_close();
}

void qz_scenario_burst(void)
{
	qz_boot(1);
	qz_errors = 4;
	qz_register();
	qz_start(qz_aer_a);
	qz_close();
}

void qz_scenario_parallel_producers(void)
{
	qz_boot(2);
	qz_errors = 2;
	qz_register();
	qz_start(qz_aer_a);
	qz_start(qz_aer_b);
	qz_close();
}

void qz_scenario_parallel_producers_same_device(void)
{
	qz_one_device = true;
	qz_boot(1);
	qz_errors = 2;
	qz_register();
	qz_start(qz_aer_a);
	qz_start(qz_aer_b);
	qz_close();
}

static void qz_register_and_unregister(void)
{
	qz_register();
	qz_unregister();
}

void qz_scenario_not_registered(void)
{
	qz_boot(1);
	qz_errors = 2;
	qz_start(qz_aer_a);
	qz_start(qz_register_and_unregister);
	qz_close();
}

void qz_scenario_unregister_race(void)
{
	qz_boot(2);
	qz_errors = 1;
	qz_register();
	qz_start(qz_aer_a);
	qz_start(qz_aer_b);
	qz_start(qz_unregister);
	qz_close();
}

void qz_scenario_re_registration(void)
{
	qz_boot(1);
	qz_errors = 3;
	qz_register();
	qz_start(qz_aer_a);
	qz_start(qz_cycles);
	qz_close();
}

void qz_scenario_failing_handler(void)
{
	qz_may_fail = true;
	qz_boot(1);
	qz_errors = 3;
	qz_register();
	qz_start(qz_aer_a);
	qz_close();
}

void qz_scenario_hot_unplug(void)
{
	qz_boot(1);
	qz_errors = 2;
	qz_register();
	qz_start(qz_aer_a);
	qz_start(qz_unplug);
	qz_start(qz_unregister);
	qz_close();
}

void qz_scenario_module_unload(void)
{
	qz_boot(2);
	qz_errors = 1;
	qz_register();
	qz_start(qz_aer_a);
	qz_start(qz_aer_b);
	qz_start(qz_unload_seen);
	qz_close();
}

void qz_scenario_uncorrectable(void)
{
	qz_severity[0] = AER_NONFATAL;
	qz_severity[1] = AER_NONFATAL;
	qz_boot(2);
	qz_errors = 1;
	qz_register();
	qz_start(qz_aer_a);
	qz_start(qz_aer_b);
	qz_start(qz_unregister);
	qz_close();
}

void qz_scenario_uncorrectable_re_registration(void)
{
	qz_severity[0] = AER_NONFATAL;
	qz_boot(1);
	qz_errors = 2;
	qz_register();
	qz_start(qz_aer_a);
	qz_start(qz_cycles);
	qz_close();
}

void qz_scenario_mixed_severity_unload(void)
{
	qz_severity[1] = AER_FATAL;
	qz_boot(2);
	qz_errors = 1;
	qz_register();
	qz_start(qz_aer_a);
	qz_start(qz_aer_b);
	qz_start(qz_unload_seen);
	qz_close();
}

void qz_scenario_port_lock(void)
{
	qz_boot(2);
	qz_errors = 1;
	qz_register();
	qz_start(qz_aer_a);
	qz_start(qz_aer_b);
	qz_start(qz_port_user);
	qz_start(qz_unregister);
	qz_close();
}

void qz_scenario_hot_unplug_same_device(void)
{
	qz_one_device = true;
	qz_boot(1);
	qz_errors = 1;
	qz_register();
	qz_start(qz_aer_a);
	qz_start(qz_aer_b);
	qz_start(qz_unplug);
	qz_start(qz_unregister);
	qz_close();
}
