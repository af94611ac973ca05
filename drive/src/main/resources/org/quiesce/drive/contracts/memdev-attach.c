/*
 * The surroundings of CXL memory devices: the device below with the driver that creates a memdev,
 * the bus with its drivers, the port that hosts the endpoint, the driver core, users of files.
 *
 * What drivers are for is told by the id or name that they register with, what a device is by who
 * adds it and when: the one that is added with a character device is a memdev, one that is added
 * while a memdev is probed is its endpoint.
 */
#include <linux/cdev.h>
#include <linux/device.h>
#include <linux/fs.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/pci.h>
#include <linux/seq_file.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/wait.h>
#include <linux/workqueue.h>

#define QZ_MEMDEVS 2
#define QZ_ENDPOINTS 4
#define QZ_THREADS 16

enum qz_kind { QZ_PARENT = 1, QZ_HOST, QZ_MEMDEV, QZ_ENDPOINT };

/* Functions of the sources, whatever their parameters are. */
void *__devm_cxl_add_memdev();
void *devm_cxl_add_memdev();
void *devm_cxl_add_classdev();
void *devm_cxl_probe_mem();
void accelerator_driver_detach(struct cxl_memdev *cxlmd);

int __devm_add_action_or_reset(struct device *dev, void (*action)(void *), void *data);
void __devm_remove_action(struct device *dev, void (*action)(void *), void *data);
void __qz_device_initialize(struct device *dev);
void __qz_count_references(struct device *dev, int own);
struct device *__qz_get_device(struct device *dev);
void __qz_put_device(struct device *dev);
int __qz_find_device(struct device **there, struct device *dev);

/*
 * What the driver core keeps of a device: what changes does so under its lock. What is called qz_k_
 * nobody looks at while somebody changes it.
 */
struct device_private {
	int kind;
	int number;
	struct device *dev;
	bool added;
	bool dead;
	bool bound;
	bool releasing;
	bool ours;	   /* an endpoint that the harness has added */
	int memdev;	   /* of an endpoint: whose, counted from 1 */
	struct cdev *cdev; /* of a memdev */
	bool checked;	   /* add has looked at its driver */
	bool bound_then;
};

static struct device_private qz_k_parent;
static struct device_private qz_k_host;
static struct device_private qz_k_memdevs[QZ_MEMDEVS];
static struct device_private qz_k_endpoints[QZ_ENDPOINTS];
static int qz_endpoints;

/* Devices on the bus: the parent, the host, memdevs, endpoints. */
#define QZ_DEVICES (2 + QZ_MEMDEVS + QZ_ENDPOINTS)
#define QZ_AT_PARENT 0
#define QZ_AT_HOST 1
#define QZ_AT_MEMDEV 2
#define QZ_AT_ENDPOINT (2 + QZ_MEMDEVS)
static struct device *qz_found[QZ_DEVICES];
static struct work_struct qz_later[QZ_DEVICES]; /* their asynchronous probes */

/* What is noted of memdevs. */
static struct qz_noted {
	struct work_struct *detach;
	bool added;
	bool bound;
	bool attempted;	/* a probe has ended since it was added */
	bool returned;	/* from add */
	bool lost;	/* its endpoint is not bound, and was */
	bool gone;	/* its endpoint has gone, whether or not it came back */
	bool owed;	/* the host came back, and nothing tried it since */
	int readers;	/* of attributes */
} qz_noted[QZ_MEMDEVS];

/* --- What a scenario asks for */

static bool qz_k_attach;		/* the creator depends on CXL */
static bool qz_k_pcie_only;	/* the creator goes on without */
static bool qz_k_no_topology;	/* the host may not be found */
static bool qz_k_memdevs_later;	/* cxl_mem is asked to probe asynchronously */
static bool qz_k_endpoints_later; /* so is cxl_port */
static bool qz_k_late_mem;	/* cxl_mem is not loaded yet */
static bool qz_k_readers;	/* of attributes come */
static int qz_trouble;		/* how many parts of a probe may still fail */

/* --- Drivers */

static struct cxl_driver *qz_k_mem_driver;
static struct cxl_driver *qz_k_port_driver;
static struct device_driver qz_creator_driver;
static struct device_driver qz_host_driver;
static bool qz_mem_there;
static bool qz_creator_there;
static bool qz_creator_live; /* its init has returned */

/* --- Who does what */

static struct device *qz_k_the_parent;
static struct device *qz_k_the_host;
static int qz_k_binding = -1;		/* of the parent */
static bool qz_adding;			/* somebody is in add */
static bool qz_k_adding[QZ_THREADS];	/* is in add */
static int qz_k_detaching[QZ_THREADS];	/* 1 + memdev whose detach has released nothing yet */
static int qz_k_for_memdev[QZ_THREADS];	/* 1 + memdev that is probed */
static int qz_k_for_endpoint[QZ_THREADS];	/* 1 + endpoint that is probed or released */
static DECLARE_WAIT_QUEUE_HEAD(qz_readers);
struct bus_type cxl_bus_type = { .name = "cxl" };

static bool qz_troubled(void)
{
	if (qz_trouble > 0 && qz_choose(2)) {
		qz_trouble--;
		return true;
	}
	return false;
}

static struct device_private *qz_memdev_of(struct device_private *endpoint)
{
	return endpoint->memdev ? &qz_k_memdevs[endpoint->memdev - 1] : NULL;
}

static struct qz_noted *qz_noted_of(struct device_private *endpoint)
{
	return endpoint->memdev ? &qz_noted[endpoint->memdev - 1] : NULL;
}

static int qz_place(struct device_private *p)
{
	switch (p->kind) {
	case QZ_PARENT:
		return QZ_AT_PARENT;
	case QZ_HOST:
		return QZ_AT_HOST;
	case QZ_MEMDEV:
		return QZ_AT_MEMDEV + p->number;
	default:
		return QZ_AT_ENDPOINT + p->number;
	}
}

static void qz_use_state(struct cxl_dev_state *cxlds)
{
	qz_assert(cxlds != NULL, "no-access-after-shutdown",
		  "cxlds is dereferenced after it became NULL");
	if (cxlds)
		qz_touch(cxlds);
}

/* A dereference of what the creator owns, by who has the memdev. */
static void qz_use(struct cxl_memdev *cxlmd)
{
	qz_use_state(cxlmd->cxlds);
}

/* --- Locks and references */

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

int device_lock_interruptible(struct device *dev)
{
	return mutex_lock_interruptible(&dev->mutex);
}

void device_lock_assert(struct device *dev)
{
}

void device_initialize(struct device *dev)
{
	__qz_device_initialize(dev);
	__qz_count_references(dev, 1);
	mutex_init(&dev->mutex);
}

static void qz_initialize(struct device *dev)
{
	__qz_device_initialize(dev);
	__qz_count_references(dev, 0);
	mutex_init(&dev->mutex);
}

/* Finds a device that is on the bus: a reference to it, or NULL. */
static struct device *qz_find(int place)
{
	struct device *dev = smp_load_acquire(&qz_found[place]);

	return dev && __qz_find_device(&qz_found[place], dev) ? dev : NULL;
}

/* --- Managed resources */

int devm_add_action_or_reset(struct device *dev, void (*action)(void *), void *data)
{
	qz_assert(dev->driver && !dev->p->releasing, "no-devres-after-release",
		  "a devres entry is added to a device without driver, or in release");
	return __devm_add_action_or_reset(dev, action, data);
}

static void qz_unregister_port(void *data)
{
	struct cxl_port *port = data;

	if (qz_has_field(port, "dead"))
		port->dead = true;
	device_unregister(&port->dev);
}

void devm_release_action(struct device *dev, void (*action)(void *), void *data)
{
	struct cxl_port *port = qz_is_a(data, "cxl_port") ? data : NULL;

	if (port && port->dev.p && port->dev.p->ours)
		__devm_remove_action(dev, qz_unregister_port, data);
	else
		__devm_remove_action(dev, action, data);
	action(data);
}

/* --- Binding: all of it under the lock of the device */

static bool qz_is_async(struct device_private *p)
{
	struct cxl_driver *driver = p->kind == QZ_MEMDEV ? qz_k_mem_driver : qz_k_port_driver;
	bool asked = p->kind == QZ_MEMDEV ? qz_k_memdevs_later : qz_k_endpoints_later;

	if (p->kind != QZ_MEMDEV && p->kind != QZ_ENDPOINT || !driver)
		return false;
	if (driver->drv.probe_type == PROBE_FORCE_SYNCHRONOUS)
		return false;
	return asked || driver->drv.probe_type == PROBE_PREFER_ASYNCHRONOUS;
}

static int qz_creator_probe(struct device *dev);

static struct device_driver *qz_driver_for(struct device_private *p)
{
	switch (p->kind) {
	case QZ_PARENT:
		return qz_creator_there ? &qz_creator_driver : NULL;
	case QZ_HOST:
		return &qz_host_driver;
	case QZ_MEMDEV:
		return qz_mem_there ? &qz_k_mem_driver->drv : NULL;
	default:
		return &qz_k_port_driver->drv;
	}
}

static void qz_host_probed(void)
{
	int i;

	for (i = 0; i < QZ_MEMDEVS; i++) {
		struct qz_noted *noted = &qz_noted[i];

		if (noted->added && (!noted->bound || noted->lost))
			noted->owed = true;
	}
}

static int qz_call_probe(struct device *dev, struct device_private *p)
{
	int self = qz_self();
	int outer;
	int rc;

	switch (p->kind) {
	case QZ_PARENT:
		return qz_creator_probe(dev);
	case QZ_HOST:
		return 0;
	case QZ_MEMDEV:
		outer = qz_k_for_memdev[self];
		qz_k_for_memdev[self] = p->number + 1;
		rc = qz_k_mem_driver->probe(dev);
		qz_k_for_memdev[self] = outer;
		return rc;
	default:
		outer = qz_k_for_endpoint[self];
		qz_k_for_endpoint[self] = p->number + 1;
		rc = qz_k_port_driver->probe(dev);
		qz_k_for_endpoint[self] = outer;
		return rc;
	}
}

static void qz_release_all(struct device *dev, struct device_private *p)
{
	int self = qz_self();
	int outer = qz_k_for_endpoint[self];

	p->releasing = true;
	if (p->kind == QZ_ENDPOINT)
		qz_k_for_endpoint[self] = p->number + 1;
	qz_devres_release(dev);
	qz_k_for_endpoint[self] = outer;
	dev->driver = NULL;
	p->releasing = false;
}

static int qz_probe(struct device *dev, struct device_private *p)
{
	struct qz_noted *noted = p->kind == QZ_MEMDEV ? &qz_noted[p->number] : NULL;
	struct device_driver *driver;
	int rc;

	if (p->dead || dev->driver)
		return -EBUSY;
	driver = qz_driver_for(p);
	if (!driver)
		return 1;
	if (noted) {
		noted->lost = false;
		noted->gone = false;
		noted->owed = false;
	}
	dev->driver = driver;
	rc = qz_call_probe(dev, p);
	if (rc)
		qz_release_all(dev, p);
	else
		p->bound = true;
	if (noted) {
		noted->bound = !rc;
		noted->attempted = true;
	} else if (p->kind == QZ_HOST) {
		qz_host_probed();
	} else if (p->kind == QZ_ENDPOINT) {
		noted = qz_noted_of(p);
		if (noted && rc) {
			noted->lost = true;
			noted->gone = true;
		} else if (noted) {
			noted->lost = false;
		}
	}
	return rc;
}

/* A worker is about to release something: is it what its detach is for? */
static void qz_check_detach(struct device_private *p)
{
	int self = qz_self();
	int i = qz_k_detaching[self] - 1;

	if (i < 0)
		return;
	qz_k_detaching[self] = 0;
	if (p->kind == QZ_PARENT)
		qz_assert(i == qz_k_binding && qz_noted[i].added, "no-stale-detach",
			  "a detach releases a binding of the parent that does not have that memdev");
	else if (p->kind == QZ_MEMDEV)
		qz_assert(i == p->number && p->added && qz_noted[i].gone, "no-stale-detach",
			  "a detach releases a binding that has not lost its endpoint");
}

static void qz_unbind(struct device *dev)
{
	struct device_private *p = dev->p;
	struct qz_noted *noted;

	if (!dev->driver)
		return;
	qz_check_detach(p);
	if (p->kind == QZ_ENDPOINT) {
		noted = qz_noted_of(p);
		if (noted) {
			noted->lost = true;
			noted->gone = true;
		}
	} else if (p->kind == QZ_MEMDEV) {
		qz_noted[p->number].bound = false;
	}
	p->bound = false;
	if (p->kind == QZ_MEMDEV && qz_k_mem_driver->remove)
		qz_k_mem_driver->remove(dev);
	else if (p->kind == QZ_ENDPOINT && qz_k_port_driver->remove)
		qz_k_port_driver->remove(dev);
	qz_release_all(dev, p);
}

void device_release_driver(struct device *dev)
{
	device_lock(dev);
	qz_unbind(dev);
	device_unlock(dev);
}

int device_attach(struct device *dev)
{
	int rc;

	device_lock(dev);
	if (dev->driver)
		rc = 1;
	else
		rc = qz_probe(dev, dev->p) == 0;
	device_unlock(dev);
	return rc;
}

bool device_is_bound(struct device *dev)
{
	struct device_private *p = dev->p;
	bool bound = p->kind == QZ_MEMDEV ? qz_noted[p->number].bound : p->bound;

	qz_reads_driver(dev, bound ? dev->driver : NULL);
	return bound;
}

bool device_is_registered(struct device *dev)
{
	struct device_private *p = dev->p;

	return p && (p->kind == QZ_MEMDEV ? qz_noted[p->number].added : p->added);
}

static void qz_probe_later(struct work_struct *work)
{
	struct device *dev;
	int i;

	for (i = QZ_AT_MEMDEV; &qz_later[i] != work; i++)
		;
	dev = i < QZ_AT_ENDPOINT ? qz_k_memdevs[i - QZ_AT_MEMDEV].dev :
				   qz_k_endpoints[i - QZ_AT_ENDPOINT].dev;
	device_attach(dev);
	put_device(dev);
}

/* What the core does of its own when a device or a driver is new. */
static void qz_attach_new(struct device *dev, struct device_private *p)
{
	if (!qz_driver_for(p))
		return;
	if (qz_is_async(p)) {
		get_device(dev);
		if (!schedule_work(&qz_later[qz_place(p)]))
			put_device(dev);
	} else {
		device_attach(dev);
	}
}

static void qz_appear(struct device *dev, struct device_private *p, int kind, int number)
{
	p->kind = kind;
	p->number = number;
	p->dev = dev;
	p->added = true;
	if (qz_is_async(p))
		INIT_WORK(&qz_later[qz_place(p)], qz_probe_later);
	dev->p = p;
	if (kind == QZ_MEMDEV)
		qz_noted[number].added = true;
	if (dev->parent)
		get_device(dev->parent);
	smp_store_release(&qz_found[qz_place(p)], dev);
	qz_attach_new(dev, p);
}

int device_add(struct device *dev)
{
	int memdev = qz_k_for_memdev[qz_self()];

	if (!memdev)
		qz_not_modelled("a device is added, and no memdev is being probed");
	if (qz_endpoints == QZ_ENDPOINTS)
		qz_not_modelled("more endpoints than the harness has");
	if (qz_fails("device_add"))
		return -ENOMEM;
	qz_k_endpoints[qz_endpoints].memdev = memdev;
	qz_endpoints++;
	qz_appear(dev, &qz_k_endpoints[qz_endpoints - 1], QZ_ENDPOINT, qz_endpoints - 1);
	return 0;
}

int device_register(struct device *dev)
{
	device_initialize(dev);
	return device_add(dev);
}

void cdev_init(struct cdev *cdev, const struct file_operations *fops)
{
	cdev->ops = fops;
}

int cdev_device_add(struct cdev *cdev, struct device *dev)
{
	struct device_private *p;

	if (!qz_k_adding[qz_self()] || qz_k_binding < 0 || qz_k_binding >= QZ_MEMDEVS)
		qz_not_modelled("a memdev is added by who is not its creator");
	if (qz_fails("cdev_device_add"))
		return -ENOMEM;
	p = &qz_k_memdevs[qz_k_binding];
	if (p->kind)
		qz_not_modelled("a creator adds two memdevs");
	p->cdev = cdev;
	qz_appear(dev, p, QZ_MEMDEV, qz_k_binding);
	return 0;
}

void device_del(struct device *dev)
{
	struct device_private *p = dev->p;
	struct device *parent = dev->parent;

	qz_assert(p && p->added && !p->dead, "no-double-delete",
		  "a device is deleted that is not there");
	if (!p)
		return;
	device_lock(dev);
	p->dead = true;
	device_unlock(dev);
	qz_found[qz_place(p)] = NULL;
	if (qz_k_readers && p->kind == QZ_MEMDEV)
		wait_event(qz_readers, !smp_load_acquire(&qz_noted[p->number].readers));
	device_release_driver(dev);
	qz_devres_release(dev);
	p->added = false;
	if (p->kind == QZ_MEMDEV)
		qz_noted[p->number].added = false;
	if (parent)
		put_device(parent);
}

void device_unregister(struct device *dev)
{
	device_del(dev);
	if (dev->p->ours)
		put_device(dev);
	else
		__qz_put_device(dev);
}

void cdev_device_del(struct cdev *cdev, struct device *dev)
{
	device_del(dev);
}

int bus_for_each_dev(struct bus_type *bus, struct device *start, void *data,
		     int (*fn)(struct device *dev, void *data))
{
	struct device *dev;
	int rc = 0;
	int i;

	for (i = QZ_AT_HOST; i < QZ_DEVICES && !rc; i++) {
		dev = qz_find(i);
		if (!dev)
			continue;
		rc = fn(dev, data);
		put_device(dev);
	}
	return rc;
}

static int qz_try(struct device *dev, void *data)
{
	device_attach(dev);
	return 0;
}

int bus_rescan_devices(struct bus_type *bus)
{
	return bus_for_each_dev(bus, NULL, NULL, qz_try);
}

/* --- Drivers of the bus */

static bool qz_is_for_memdevs(struct cxl_driver *driver)
{
	return driver->id == CXL_DEVICE_MEMORY_EXPANDER ||
	       !driver->id && qz_same(driver->name, "cxl_mem");
}

static void qz_register_mem(void)
{
	struct device *dev;
	int i;

	qz_mem_there = true;
	for (i = 0; i < QZ_MEMDEVS; i++) {
		dev = qz_find(QZ_AT_MEMDEV + i);
		if (dev) {
			qz_attach_new(dev, &qz_k_memdevs[i]);
			put_device(dev);
		}
	}
}

int cxl_driver_register(struct cxl_driver *driver)
{
	if (qz_is_for_memdevs(driver)) {
		qz_k_mem_driver = driver;
		if (!qz_k_late_mem)
			qz_register_mem();
	} else if (driver->id == CXL_DEVICE_PORT || !driver->id && qz_same(driver->name, "cxl_port")) {
		qz_k_port_driver = driver;
	} else {
		qz_not_modelled("a driver of the cxl bus for neither memory devices nor ports");
	}
	return 0;
}

int __cxl_driver_register(struct cxl_driver *driver, struct module *owner, const char *name)
{
	return cxl_driver_register(driver);
}

static void qz_unbind_all(void)
{
	struct device *dev;
	int i;

	for (i = 0; i < QZ_MEMDEVS; i++) {
		dev = qz_find(QZ_AT_MEMDEV + i);
		if (dev) {
			if (qz_is_async(&qz_k_memdevs[i]))
				flush_work(&qz_later[QZ_AT_MEMDEV + i]);
			device_release_driver(dev);
			put_device(dev);
		}
	}
}

void cxl_driver_unregister(struct cxl_driver *driver)
{
	if (driver == qz_k_mem_driver && qz_mem_there) {
		qz_mem_there = false;
		qz_unbind_all();
	}
}

/* --- What a driver of memory devices calls */

static int qz_stub(struct cxl_memdev *cxlmd, const char *what)
{
	qz_use(cxlmd);
	return qz_fails(what) ? -ENXIO : 0;
}

bool is_cxl_memdev(const struct device *dev)
{
	return dev->p && dev->p->kind == QZ_MEMDEV;
}

bool is_cxl_port(const struct device *dev)
{
	return dev->p && (dev->p->kind == QZ_HOST || dev->p->kind == QZ_ENDPOINT);
}

bool is_cxl_endpoint(struct cxl_port *port)
{
	return port->dev.p && port->dev.p->kind == QZ_ENDPOINT;
}

bool is_cxl_root(struct cxl_port *port)
{
	return &port->dev == qz_k_the_host;
}

struct cxl_ep *cxl_ep_load(struct cxl_port *port, struct cxl_memdev *cxlmd)
{
	return NULL;
}

struct dentry *cxl_debugfs_create_dir(const char *name)
{
	return NULL;
}

void debugfs_remove_recursive(struct dentry *dentry)
{
}

void debugfs_create_devm_seqfile(struct device *dev, const char *name, struct dentry *parent,
				 int (*read_fn)(struct seq_file *s, void *data))
{
	struct seq_file file = { .private = dev };

	read_fn(&file, NULL);
}

void cxl_dpa_debug(struct seq_file *file, struct cxl_dev_state *cxlds)
{
	qz_use_state(cxlds);
}

static void qz_detach_ep(void *data)
{
	qz_use(data);
}

int devm_cxl_enumerate_ports(struct cxl_memdev *cxlmd)
{
	int rc = devm_add_action_or_reset(&cxlmd->dev, qz_detach_ep, cxlmd);

	return rc ? rc : qz_stub(cxlmd, "devm_cxl_enumerate_ports");
}

static struct cxl_dport qz_dport;

struct cxl_port *cxl_mem_find_port(struct cxl_memdev *cxlmd, struct cxl_dport **dport)
{
	qz_use(cxlmd);
	if (qz_k_no_topology && qz_choose(2)) {
		qz_seen("no topology");
		return NULL;
	}
	qz_dport.port = to_cxl_port(qz_k_the_host);
	if (dport)
		*dport = &qz_dport;
	__qz_get_device(qz_k_the_host);
	return to_cxl_port(qz_k_the_host);
}

int devm_cxl_memdev_edac_register(struct cxl_memdev *cxlmd)
{
	return qz_stub(cxlmd, "devm_cxl_memdev_edac_register");
}

int cxl_trigger_poison_list(struct cxl_memdev *cxlmd)
{
	return qz_stub(cxlmd, "cxl_trigger_poison_list");
}

void cxl_mem_active_inc(void)
{
}

void cxl_mem_active_dec(void)
{
}

static int qz_attach_probe(struct cxl_memdev *cxlmd)
{
	qz_assert(cxlmd->dev.driver != NULL, "attach-result",
		  "the creator's hook runs for a memdev without driver");
	qz_use(cxlmd);
	if (qz_troubled())
		return -ENXIO;
	return qz_fails("attach->probe") ? -ENXIO : 0;
}

int cxl_memdev_attach_region(struct cxl_memdev *cxlmd)
{
	return qz_attach_probe(cxlmd);
}

static void qz_creator_detach(struct cxl_memdev *cxlmd)
{
	device_release_driver(cxlmd->dev.parent);
	__qz_put_device(&cxlmd->dev);
}

int cxl_query_cmd(void *who, void *arg)
{
	if (qz_is_a(who, "cxl_memdev"))
		qz_use(who);
	else
		qz_use_state(who);
	return 0;
}

int cxl_send_cmd(void *who, void *arg)
{
	return cxl_query_cmd(who, arg);
}

long compat_ptr_ioctl(struct file *file, unsigned int cmd, unsigned long arg)
{
	return 0;
}

loff_t noop_llseek(struct file *file, loff_t offset, int whence)
{
	return 0;
}

/* --- What a driver of ports calls */

static struct cxl_endpoint_decoder qz_decoder;

bool is_endpoint_decoder(struct device *dev)
{
	return true;
}

struct cxl_endpoint_decoder *to_cxl_endpoint_decoder(struct device *dev)
{
	return &qz_decoder;
}

int cxl_add_to_region(void *first, ...)
{
	return 0;
}

int device_for_each_child(struct device *dev, void *data, int (*fn)(struct device *dev, void *data))
{
	return fn(&qz_decoder.cxld.dev, data);
}

static void qz_use_endpoint(struct cxl_port *port)
{
	struct device_private *p = port->dev.p;

	if (p && p->kind == QZ_ENDPOINT && p->memdev && qz_memdev_of(p)->dev)
		qz_use(to_cxl_memdev(qz_memdev_of(p)->dev));
}

static int qz_set_up(struct cxl_port *port)
{
	qz_use_endpoint(port);
	if (qz_troubled())
		return -ENXIO;
	return qz_fails("set up decoders") ? -ENXIO : 0;
}

void read_cdat_data(struct cxl_port *port)
{
	qz_use_endpoint(port);
}

int devm_cxl_endpoint_decoders_setup(struct cxl_port *port)
{
	return qz_set_up(port);
}

int devm_cxl_switch_port_decoders_setup(struct cxl_port *port)
{
	return qz_set_up(port);
}

int devm_cxl_port_enumerate_dports(struct cxl_port *port)
{
	return 0;
}

int devm_cxl_add_passthrough_decoder(struct cxl_port *port)
{
	return 0;
}

void *devm_cxl_setup_hdm(struct cxl_port *port)
{
	return qz_set_up(port) ? ERR_PTR(-ENXIO) : port;
}

int cxl_hdm_decode_init(struct cxl_dev_state *cxlds, void *hdm)
{
	qz_use_state(cxlds);
	return qz_fails("cxl_hdm_decode_init") ? -ENXIO : 0;
}

int cxl_await_media_ready(struct cxl_dev_state *cxlds)
{
	qz_use_state(cxlds);
	return 0;
}

int devm_cxl_enumerate_decoders(void *hdm)
{
	return qz_fails("devm_cxl_enumerate_decoders") ? -ENXIO : 0;
}

int cxl_num_decoders_committed(struct cxl_port *port)
{
	return 0;
}

static void qz_schedule_detach(void *data)
{
	schedule_cxl_memdev_detach(data);
}

static int qz_default_port_probe(struct device *dev)
{
	struct device *memdev = qz_memdev_of(dev->p)->dev;
	int rc;

	__qz_get_device(memdev);
	rc = devm_add_action_or_reset(dev, qz_schedule_detach, to_cxl_memdev(memdev));
	return rc ? rc : qz_set_up(to_cxl_port(dev));
}

static struct cxl_driver qz_default_port = {
	.name = "cxl_port",
	.id = CXL_DEVICE_PORT,
	.probe = qz_default_port_probe,
	.drv = { .probe_type = PROBE_FORCE_SYNCHRONOUS },
};

/* --- Ports, where the sources leave them to others */

static void qz_free_port(struct device *dev)
{
	kfree(to_cxl_port(dev));
}

static const struct device_type qz_port_type = {
	.name = "cxl_port",
	.release = qz_free_port,
};

struct cxl_port *devm_cxl_add_port(struct device *host, struct device *uport,
				   resource_size_t component_reg_phys,
				   struct cxl_dport *parent_dport)
{
	struct cxl_port *port;
	int rc;

	if (qz_fails("devm_cxl_add_port"))
		return ERR_PTR(-ENOMEM);
	port = qz_alloc(sizeof(*port));
	if (qz_has_field(port, "uport_dev"))
		port->uport_dev = uport;
	else if (qz_has_field(port, "uport"))
		port->uport = uport;
	if (qz_has_field(port, "parent_dport"))
		port->parent_dport = parent_dport;
	qz_initialize(&port->dev);
	port->dev.parent = host;
	port->dev.type = &qz_port_type;
	rc = device_add(&port->dev);
	if (rc) {
		put_device(&port->dev);
		return ERR_PTR(rc);
	}
	port->dev.p->ours = true;
	rc = devm_add_action_or_reset(host, qz_unregister_port, port);
	return rc ? ERR_PTR(rc) : port;
}

static void qz_delete_endpoint(void *data)
{
	struct cxl_memdev *cxlmd = data;
	struct cxl_port *endpoint = cxlmd->endpoint;
	struct device *host = endpoint->dev.parent;

	device_lock(host);
	if (host->driver && !endpoint->dead)
		devm_release_action(host, qz_unregister_port, endpoint);
	cxlmd->endpoint = NULL;
	device_unlock(host);
	__qz_put_device(&endpoint->dev);
	__qz_put_device(host);
}

int cxl_endpoint_autoremove(struct cxl_memdev *cxlmd, struct cxl_port *endpoint)
{
	__qz_get_device(endpoint->dev.parent);
	__qz_get_device(&endpoint->dev);
	cxlmd->endpoint = endpoint;
	return devm_add_action_or_reset(&cxlmd->dev, qz_delete_endpoint, cxlmd);
}

static struct workqueue_struct *qz_wq;

bool schedule_cxl_memdev_detach(struct cxl_memdev *cxlmd)
{
	return queue_work(qz_wq, &cxlmd->detach_work);
}

static void qz_rescan(struct work_struct *work)
{
	bus_rescan_devices(&cxl_bus_type);
}

static DECLARE_WORK(qz_rescan_work, qz_rescan);

void cxl_bus_rescan(void)
{
	queue_work(qz_wq, &qz_rescan_work);
}

void cxl_bus_drain(void)
{
	drain_workqueue(qz_wq);
}

/* --- What is noted of work items and of reads */

void qz_work_queues(struct work_struct *work)
{
	struct qz_noted *noted;
	int endpoint = qz_k_for_endpoint[qz_self()];

	if (!endpoint)
		return;
	noted = qz_noted_of(&qz_k_endpoints[endpoint - 1]);
	if (noted) {
		noted->detach = work;
		noted->gone = true;
	}
}

void qz_work_begins(struct work_struct *work)
{
	int i;

	for (i = 0; i < QZ_MEMDEVS; i++)
		if (qz_noted[i].detach == work)
			qz_k_detaching[qz_self()] = i + 1;
}

/* The sources read which driver a device has. */
void qz_reads_driver(struct device *dev, struct device_driver *driver)
{
	int self = qz_self();

	if (qz_k_adding[self] && !qz_k_for_memdev[self] && dev->p && dev->p->kind == QZ_MEMDEV) {
		dev->p->checked = true;
		dev->p->bound_then = driver != NULL;
	}
}

/* --- The creator */

static void *qz_k_hooks; /* of a creator that depends on CXL */

static void qz_free_cxlds(void *data)
{
	kfree(data);
}

static bool qz_k_gives_attach; /* to this add */

static void *qz_hooks(void *add)
{
	static struct cxl_memdev_attach attach;
	static struct cxl_memdev_ops ops;

	if (qz_takes(add, 1, "cxl_memdev_attach")) {
		attach.probe = qz_attach_probe;
		return &attach;
	}
	if (qz_has_field(&ops, "probe"))
		ops.probe = qz_attach_probe;
	if (qz_has_field(&ops, "detach"))
		ops.detach = qz_has(accelerator_driver_detach) ? accelerator_driver_detach :
								 qz_creator_detach;
	return &ops;
}

/* A function that adds has a second parameter: of what the creator wants. */
static bool qz_has_hooks(void *add)
{
	return qz_takes(add, 1, "cxl_memdev_attach") || qz_takes(add, 1, "cxl_memdev_ops");
}

static void *qz_add(struct device *dev, struct cxl_dev_state *cxlds)
{
	static struct range range;

	qz_k_gives_attach = qz_k_attach;
	if (qz_has(devm_cxl_add_memdev) && qz_takes(devm_cxl_add_memdev, 0, "device")) {
		qz_k_gives_attach = false;
		return devm_cxl_add_memdev(dev, cxlds);
	}
	if (qz_has(devm_cxl_add_memdev) && qz_has_hooks(devm_cxl_add_memdev))
		return devm_cxl_add_memdev(cxlds, qz_k_hooks);
	if (!qz_k_attach && qz_has(devm_cxl_add_classdev))
		return devm_cxl_add_classdev(cxlds);
	if (qz_has(__devm_cxl_add_memdev) && qz_has_hooks(__devm_cxl_add_memdev))
		return __devm_cxl_add_memdev(cxlds,
					     qz_k_hooks);
	if (qz_k_attach && qz_has(devm_cxl_probe_mem))
		return devm_cxl_probe_mem(cxlds, &range);
	qz_k_gives_attach = false;
	if (qz_has(devm_cxl_add_memdev))
		return devm_cxl_add_memdev(cxlds);
	if (qz_has(__devm_cxl_add_memdev))
		return __devm_cxl_add_memdev(cxlds);
	qz_not_modelled("nothing in the sources adds a memdev");
	return NULL;
}

/* Whether who adds a memdev has cxl_mem loaded: it calls a function of that module. */
static bool qz_pins(void)
{
	return qz_has(__devm_cxl_add_memdev) || qz_has(devm_cxl_add_classdev) ||
	       qz_has_hooks(devm_cxl_add_memdev);
}

static void qz_check_add(struct device_private *p, struct qz_noted *noted, bool ok)
{
	if (ok)
		qz_assert(noted->attempted, "synchronous-attach",
			  "add has returned, and no probe of the memdev has ended");
	if (!qz_k_gives_attach)
		return;
	if (ok)
		qz_assert(p->checked && p->bound_then, "attach-result",
			  "add succeeded, and the driver was not bound when it looked, if it did");
	else
		qz_assert(!noted->added, "attach-result",
			  "add failed, and the memdev is still registered");
}

static int qz_creator_probe(struct device *dev)
{
	struct cxl_dev_state *cxlds = qz_alloc(sizeof(*cxlds));
	struct device_private *p;
	void *made;
	int rc;

	qz_k_binding++;
	p = &qz_k_memdevs[qz_k_binding];
	if (qz_has_field(cxlds, "dev"))
		cxlds->dev = dev;
	if (qz_has_field(cxlds, "media_ready"))
		cxlds->media_ready = true;
	rc = __devm_add_action_or_reset(dev, qz_free_cxlds, cxlds);
	if (rc)
		return rc;
	if (qz_mem_there)
		qz_seen("driver registered before add");
	qz_k_adding[qz_self()] = true;
	qz_adding = true;
	made = qz_add(dev, cxlds);
	qz_adding = false;
	qz_k_adding[qz_self()] = false;
	qz_check_add(p, &qz_noted[qz_k_binding], !IS_ERR(made));
	qz_noted[qz_k_binding].returned = true;
	if (IS_ERR(made))
		return qz_k_pcie_only ? 0 : PTR_ERR(made);
	if (qz_noted[qz_k_binding].bound)
		qz_seen("added and bound");
	else
		qz_seen("added unbound");
	return 0;
}

/* --- Set up and taken down */

static void qz_free_parent(struct device *dev)
{
	kfree(to_pci_dev(dev));
}

static const struct device_type qz_parent_type = {
	.name = "pci",
	.release = qz_free_parent,
};

static void qz_boot(bool attach)
{
	struct cxl_port *host;
	struct pci_dev *parent;

	qz_may_fail(0);
	qz_k_attach = attach;
	qz_wq = alloc_ordered_workqueue("qz", 0);
	host = qz_alloc(sizeof(*host));
	parent = qz_alloc(sizeof(*parent));
	qz_k_the_host = &host->dev;
	qz_k_the_parent = &parent->dev;
	qz_initialize(qz_k_the_host);
	qz_initialize(qz_k_the_parent);
	qz_k_the_host->type = &qz_port_type;
	qz_k_the_parent->type = &qz_parent_type;
	if (attach && qz_has_hooks(devm_cxl_add_memdev))
		qz_k_hooks = qz_hooks(devm_cxl_add_memdev);
	else if (attach && qz_has_hooks(__devm_cxl_add_memdev))
		qz_k_hooks = qz_hooks(__devm_cxl_add_memdev);
	if (qz_init(""))
		qz_not_modelled("a module that does not load");
	if (!qz_k_mem_driver)
		qz_not_modelled("nothing in the sources registers a driver of memory devices");
	if (!qz_k_port_driver)
		qz_k_port_driver = &qz_default_port;
	qz_appear(qz_k_the_host, &qz_k_host, QZ_HOST, 0);
	qz_appear(qz_k_the_parent, &qz_k_parent, QZ_PARENT, 0);
}

static DEFINE_MUTEX(qz_modules);

/* The creator's module comes, with what it needs: its driver is registered and finds the parent. */
static void qz_insmod(void)
{
	struct device *dev;

	mutex_lock(&qz_modules);
	if (qz_pins() && !qz_mem_there) {
		mutex_unlock(&qz_modules);
		return;
	}
	qz_creator_there = true;
	mutex_unlock(&qz_modules);
	dev = qz_find(QZ_AT_PARENT);
	if (dev) {
		device_attach(dev);
		put_device(dev);
	}
	qz_creator_live = true;
}

static void qz_bind_store(int place)
{
	struct device *dev = qz_find(place);

	if (!dev)
		return;
	device_attach(dev);
	put_device(dev);
}

static void qz_unbind_store(int place)
{
	struct device *dev = qz_find(place);

	if (!dev)
		return;
	if (dev->driver)
		device_release_driver(dev);
	put_device(dev);
}

/* Nobody is under way any more. */
static void qz_check_quiet(void)
{
	int i;

	qz_join();
	qz_quiet();
	for (i = 0; i < QZ_MEMDEVS; i++) {
		struct qz_noted *p = &qz_noted[i];

		qz_assert(!p->bound || !p->lost, "no-lost-event",
			  "the endpoint of a memdev went away, and nothing detaches it");
		qz_assert(!p->owed || !p->added || p->bound || !qz_mem_there, "no-lost-event",
			  "the host came back, and nothing tries to attach a memdev again");
	}
}

static void qz_close(void)
{
	qz_check_quiet();
	qz_may_fail(0);
	if (qz_k_parent.added) {
		device_release_driver(qz_k_the_parent);
		qz_quiet();
		device_del(qz_k_the_parent);
		put_device(qz_k_the_parent);
	}
	qz_quiet();
	device_del(qz_k_the_host);
	put_device(qz_k_the_host);
	qz_quiet();
	qz_exit("");
	destroy_workqueue(qz_wq);
	qz_end();
}

/* --- Actors */

static void qz_user_unbinds_host(void)
{
	if (qz_noted[0].bound)
		qz_seen("host unbound with the memdev bound");
	qz_unbind_store(QZ_AT_HOST);
}

static void qz_user_rebinds_host(void)
{
	qz_user_unbinds_host();
	qz_bind_store(QZ_AT_HOST);
	cxl_bus_rescan();
}

static void qz_user_unbinds_endpoint(void)
{
	qz_unbind_store(QZ_AT_ENDPOINT);
}

static void qz_user_cycles_endpoint(void)
{
	qz_unbind_store(QZ_AT_ENDPOINT);
	qz_bind_store(QZ_AT_ENDPOINT);
	if (!qz_noted[0].lost)
		qz_seen("endpoint bound again");
	qz_unbind_store(QZ_AT_ENDPOINT);
}

static void qz_user_rebinds_memdev(void)
{
	qz_unbind_store(QZ_AT_MEMDEV);
	if (qz_adding)
		qz_seen("unbind within add");
	qz_bind_store(QZ_AT_MEMDEV);
}

static void qz_user_unbinds_parent(void)
{
	qz_unbind_store(QZ_AT_PARENT);
}

static void qz_hot_removal(void)
{
	qz_seen("hot removal");
	device_del(qz_k_the_parent);
	put_device(qz_k_the_parent);
}

static void qz_loads_mem(void)
{
	qz_register_mem();
}

static void qz_rmmod_mem(void)
{
	mutex_lock(&qz_modules);
	if (!qz_mem_there || qz_pins() && qz_creator_there) {
		mutex_unlock(&qz_modules);
		return; /* not there, or in use */
	}
	qz_mem_there = false;
	mutex_unlock(&qz_modules);
	qz_unbind_all();
}

static void qz_rmmod_creator(void)
{
	mutex_lock(&qz_modules);
	if (!qz_creator_live) {
		mutex_unlock(&qz_modules);
		return;
	}
	qz_creator_there = false;
	mutex_unlock(&qz_modules);
	qz_unbind_store(QZ_AT_PARENT);
}

static void qz_unloads(void)
{
	qz_rmmod_mem();
	qz_rmmod_creator();
	qz_rmmod_mem();
	qz_seen("modules unloaded");
}

static void qz_user_unbinds_both(void)
{
	qz_unbind_store(QZ_AT_ENDPOINT);
	qz_unbind_store(QZ_AT_PARENT);
}

static void qz_file_user(void)
{
	struct device *dev = qz_find(QZ_AT_MEMDEV);
	struct inode inode = { .i_cdev = NULL };
	struct file file = { .private_data = NULL };
	const struct file_operations *fops;
	int i;

	if (!dev)
		return;
	inode.i_cdev = qz_k_memdevs[0].cdev;
	fops = qz_k_memdevs[0].cdev->ops;
	if (fops->open && fops->open(&inode, &file)) {
		put_device(dev);
		return;
	}
	put_device(dev);
	for (i = 0; i < 2; i++) {
		if (fops->unlocked_ioctl(&file, qz_choose(2) ? CXL_MEM_SEND_COMMAND :
							       CXL_MEM_QUERY_COMMANDS, 0) == -ENXIO)
			qz_seen("ioctl refused");
	}
	if (fops->release)
		fops->release(&inode, &file);
}

static char qz_page[16];

static void qz_show_all(struct device *dev, const struct attribute_group **groups)
{
	struct device_attribute *attr;
	int i, j;

	for (i = 0; groups && i < 4 && groups[i]; i++)
		for (j = 0; groups[i]->attrs && j < 12 && groups[i]->attrs[j]; j++) {
			attr = container_of(groups[i]->attrs[j], struct device_attribute, attr);
			if (attr->show)
				attr->show(dev, attr, qz_page);
		}
}

static void qz_attribute_reader(void)
{
	struct device *dev;

	qz_noted[0].readers++;
	dev = smp_load_acquire(&qz_found[QZ_AT_MEMDEV]);
	if (dev) {
		if (dev->type)
			qz_show_all(dev, dev->type->groups);
		qz_show_all(dev, dev->groups);
		qz_seen("attribute read");
	}
	smp_store_release(&qz_noted[0].readers, 0); /* there is one */
	wake_up(&qz_readers);
}

/* --- Scenarios: attach is for a creator that depends on CXL, class for one that does not */

static void qz_add_bound(bool attach)
{
	qz_k_memdevs_later = true;
	qz_k_endpoints_later = true;
	qz_boot(attach);
	qz_insmod();
	qz_close();
}

void qz_scenario_add_bound(void)
{
	qz_add_bound(true);
}

void qz_scenario_add_bound_class(void)
{
	qz_add_bound(false);
}

void qz_scenario_add_late_driver(void)
{
	qz_k_late_mem = true;
	qz_k_memdevs_later = true;
	qz_boot(false);
	if (qz_pins())
		qz_loads_mem();
	else
		qz_start(qz_loads_mem);
	qz_insmod();
	qz_close();
}

static void qz_add_no_topology(bool attach)
{
	qz_k_no_topology = true;
	qz_boot(attach);
	qz_start(qz_user_unbinds_host);
	qz_insmod();
	qz_close();
}

void qz_scenario_add_no_topology(void)
{
	qz_add_no_topology(true);
}

void qz_scenario_add_no_topology_class(void)
{
	qz_add_no_topology(false);
}

void qz_scenario_add_injection(void)
{
	qz_boot(true);
	qz_may_fail(1);
	qz_insmod();
	qz_close();
}

void qz_scenario_pcie_only(void)
{
	qz_k_pcie_only = true;
	qz_k_no_topology = true;
	qz_trouble = 1;
	qz_boot(true);
	qz_insmod();
	qz_user_unbinds_parent();
	qz_close();
}

static void qz_parent_rebind(bool attach)
{
	qz_boot(attach);
	qz_insmod();
	qz_unbind_store(QZ_AT_PARENT);
	qz_bind_store(QZ_AT_PARENT);
	if (qz_noted[1].bound)
		qz_seen("second memdev bound");
	qz_close();
}

void qz_scenario_parent_rebind(void)
{
	qz_parent_rebind(true);
}

void qz_scenario_parent_rebind_class(void)
{
	qz_parent_rebind(false);
}

static void qz_endpoint_cycles(bool attach)
{
	qz_boot(attach);
	qz_start(qz_user_cycles_endpoint);
	qz_insmod();
	qz_close();
}

void qz_scenario_endpoint_cycles(void)
{
	qz_endpoint_cycles(true);
}

void qz_scenario_endpoint_cycles_class(void)
{
	qz_endpoint_cycles(false);
}

static void qz_host_loss(bool attach)
{
	qz_boot(attach);
	qz_start(qz_user_rebinds_host);
	qz_insmod();
	qz_close();
}

void qz_scenario_host_loss(void)
{
	qz_host_loss(true);
}

void qz_scenario_host_loss_class(void)
{
	qz_host_loss(false);
}

static void qz_memdev_unbind(bool attach)
{
	qz_boot(attach);
	qz_start(qz_user_rebinds_memdev);
	qz_insmod();
	qz_close();
}

void qz_scenario_memdev_unbind(void)
{
	qz_memdev_unbind(true);
}

void qz_scenario_memdev_unbind_class(void)
{
	qz_memdev_unbind(false);
}

static void qz_removal(bool attach)
{
	qz_boot(attach);
	qz_start(qz_hot_removal);
	qz_start(qz_user_unbinds_endpoint);
	qz_insmod();
	qz_close();
}

void qz_scenario_hot_removal(void)
{
	qz_removal(true);
}

void qz_scenario_hot_removal_class(void)
{
	qz_removal(false);
}

void qz_scenario_open_file(void)
{
	qz_boot(false);
	qz_start(qz_file_user);
	qz_start(qz_hot_removal);
	qz_insmod();
	qz_close();
}

void qz_scenario_attribute_reader(void)
{
	qz_k_readers = true;
	qz_boot(false);
	qz_start(qz_attribute_reader);
	qz_start(qz_user_unbinds_parent);
	qz_insmod();
	qz_close();
}

void qz_scenario_detach_reaches_add(void)
{
	qz_boot(true);
	qz_start(qz_user_unbinds_host);
	qz_start(qz_user_unbinds_endpoint);
	qz_insmod();
	qz_close();
}

void qz_scenario_module_unload(void)
{
	qz_boot(false);
	qz_start(qz_user_unbinds_both);
	qz_start(qz_unloads);
	qz_insmod();
	qz_close();
}

void qz_scenario_everything(void)
{
	qz_boot(true);
	qz_start(qz_user_unbinds_host);
	qz_start(qz_hot_removal);
	qz_insmod();
	qz_unbind_store(QZ_AT_PARENT);
	qz_bind_store(QZ_AT_PARENT);
	qz_close();
}
