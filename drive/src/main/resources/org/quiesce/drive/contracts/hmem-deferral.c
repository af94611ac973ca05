/*
 * The surroundings of dax_hmem: Soft Reserved ranges, the host device and its driver core, CXL
 * regions, the resource tree that says who has a range, module loader, and user space.
 *
 * Range n lies at n + 1 GiB. The host is made by the harness, in memory that can be freed, whatever
 * object the sources register; drivers are told by the name of the devices that they are for.
 */
#include <linux/ioport.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/wait.h>
#include <linux/workqueue.h>

#define QZ_MOST 2
#define QZ_HMEM 1
#define QZ_CXL 2
#define QZ_START(n) ((u64)((n) + 1) << 30)
#define QZ_RANGE(start) ((int)((start) >> 30) - 1)

/* --- Ranges */

static int qz_count;		    /* how many ranges there are */
static bool qz_window[QZ_MOST];	    /* in a CXL window */
static bool qz_contained[QZ_MOST];  /* a committed region covers it */
static bool qz_deferred[QZ_MOST];   /* left to the work, of a host that is bound since */
static bool qz_decided[QZ_MOST];    /* looked at by the work since */
static unsigned long qz_claims;	    /* ranges that somebody has in the tree */
static int qz_owner[QZ_MOST];
static int qz_decisions;

/* --- Threads */

static bool qz_worker[16];	/* is a worker */
static bool qz_has_decided[16]; /* this run of the work has looked at a range */
static int qz_visits[16];	/* range that is looked at */
static int qz_probing[16];	/* whose device is probed, and for whom */
static int qz_prober[16];

void qz_work_begins(struct work_struct *work)
{
	qz_worker[qz_self()] = true;
	qz_has_decided[qz_self()] = false;
}

/* --- The driver core */

static struct hmem_platform_device *qz_hp;
static struct platform_driver *qz_host_driver;
static bool qz_may_bind; /* the host's driver is registered */
static struct platform_driver *qz_child_driver;
static struct cxl_driver *qz_cxl_driver;
static bool qz_cxl_there;
static bool qz_bound;
static bool qz_releasing;
static int qz_holder; /* of the host's lock, 1 + thread */
static int qz_ids;
static bool qz_gone; /* the host was removed */
static atomic_t qz_probes;
static DECLARE_WAIT_QUEUE_HEAD(qz_probes_wait);

static struct device *qz_host(void)
{
	return &qz_hp->pdev.dev;
}

void device_lock(struct device *dev)
{
	mutex_lock(&dev->mutex);
	qz_holder = qz_self() + 1;
}

void device_unlock(struct device *dev)
{
	qz_holder = 0;
	mutex_unlock(&dev->mutex);
}

void wait_for_device_probe(void)
{
	qz_assert(qz_holder != qz_self() + 1, "no-lock-inversion",
		  "device_lock(hp) is held across wait_for_device_probe()");
	wait_event(qz_probes_wait, atomic_read(&qz_probes) == 0);
}

static bool qz_is_host(const struct device *dev)
{
	return dev == qz_host();
}

static bool qz_may_add(struct device *dev)
{
	return !qz_is_host(dev) || (dev->driver && !qz_releasing);
}

int devm_add_action_or_reset(struct device *dev, void (*action)(void *), void *data)
{
	if (qz_worker[qz_self()])
		qz_assert(qz_may_add(dev), "no-work-on-unbound-device",
			  "the work adds devres to a host that is not bound");
	qz_assert(qz_may_add(dev), "no-devres-after-release",
		  "a devres entry is added to a device without driver, or in release");
	return __devm_add_action_or_reset(dev, action, data);
}

static void qz_forget(void)
{
	int i;

	for (i = 0; i < qz_count; i++)
		qz_deferred[i] = false;
}

/* Binds the host; counted if the driver core does it on its own and not for sysfs. */
static int qz_bind(bool counted)
{
	struct device *dev = qz_host();
	int rc;

	device_lock(dev);
	if (qz_gone || dev->driver || !qz_may_bind) {
		device_unlock(dev);
		return 0;
	}
	if (counted)
		atomic_inc(&qz_probes);
	dev->driver = &qz_host_driver->driver;
	qz_bound = true;
	rc = qz_host_driver->probe(&qz_hp->pdev);
	if (rc) {
		qz_releasing = true;
		qz_forget();
		qz_devres_release(dev);
		dev->driver = NULL;
		qz_bound = false;
		qz_releasing = false;
	}
	if (counted && atomic_dec_and_test(&qz_probes))
		wake_up(&qz_probes_wait);
	device_unlock(dev);
	return rc;
}

static void qz_unbind(void)
{
	struct device *dev = qz_host();

	device_lock(dev);
	if (dev->driver) {
		qz_releasing = true;
		qz_forget();
		if (qz_host_driver->remove)
			qz_host_driver->remove(&qz_hp->pdev);
		qz_devres_release(dev);
		dev->driver = NULL;
		qz_bound = false;
		qz_releasing = false;
	}
	device_unlock(dev);
}

int platform_driver_register(struct platform_driver *driver)
{
	if (qz_fails("platform_driver_register"))
		return -EBUSY;
	if (qz_same(driver->driver.name, "hmem_platform")) {
		qz_host_driver = driver;
		qz_may_bind = true;
		qz_bind(true);
	} else {
		qz_child_driver = driver;
	}
	return 0;
}

void platform_driver_unregister(struct platform_driver *driver)
{
	if (driver == qz_host_driver && qz_gone) {
		qz_may_bind = false;
	} else if (driver == qz_host_driver) {
		/* sysfs lets nobody bind any more, then what is bound is unbound */
		device_lock(qz_host());
		qz_may_bind = false;
		device_unlock(qz_host());
		qz_unbind();
	} else {
		qz_child_driver = NULL;
	}
}

/* --- Devices of ranges */

static void qz_free_child(struct device *dev)
{
	kfree(to_platform_device(dev));
}

static void qz_free_host(struct device *dev)
{
	kfree(container_of(to_platform_device(dev), struct hmem_platform_device, pdev));
}

struct platform_device *platform_device_alloc(const char *name, int id)
{
	struct platform_device *pdev;

	if (qz_same(name, "hmem_platform"))
		return &qz_hp->pdev;
	if (qz_fails("platform_device_alloc"))
		return NULL;
	pdev = qz_alloc(sizeof(*pdev));
	pdev->name = name;
	pdev->id = id;
	pdev->dev.release = qz_free_child;
	device_initialize(&pdev->dev);
	return pdev;
}

/* What a child is told of its range: the data is copied, so is what matters here. */
int platform_device_add_data(struct platform_device *pdev, const void *data, size_t size)
{
	const struct memregion_info *info = data;

	if (qz_fails("platform_device_add_data"))
		return -ENOMEM;
	pdev->dev.platform_data = &pdev->archdata;
	pdev->dev.id = QZ_RANGE(info->range.start);
	return 0;
}

int platform_device_add_resources(struct platform_device *pdev, const struct resource *res,
				  unsigned int n)
{
	if (qz_fails("platform_device_add_resources"))
		return -ENOMEM;
	pdev->dev.id = QZ_RANGE(res->start);
	return 0;
}

static bool qz_claim(int range, int who)
{
	if (test_and_set_bit(range, &qz_claims))
		return false;
	qz_assert(!qz_owner[range], "exactly-one-owner", "a range has two owners");
	qz_owner[range] = who;
	return true;
}

static void qz_unclaim(int range, int who)
{
	if (qz_owner[range] & who) {
		qz_owner[range] &= ~who;
		if (!qz_owner[range])
			clear_bit(range, &qz_claims);
	}
}

int platform_device_add(struct platform_device *pdev)
{
	int range = pdev->dev.id;

	if (pdev == &qz_hp->pdev)
		return 0;
	if (qz_fails("platform_device_add"))
		return -EBUSY;
	if (qz_worker[qz_self()])
		qz_assert(qz_may_add(pdev->dev.parent), "no-work-on-unbound-device",
			  "the work adds a child to a host that is not bound");
	pdev->num_resources = 1; /* it is there */
	qz_decided[range] = true;
	pdev->dev.driver = qz_claim(range, QZ_HMEM) ? (void *)qz_hp : NULL;
	return 0;
}

void platform_device_put(struct platform_device *pdev)
{
	if (pdev && pdev != &qz_hp->pdev)
		put_device(&pdev->dev);
}

void platform_device_unregister(struct platform_device *pdev)
{
	qz_assert(pdev->num_resources == 1, "no-double-delete",
		  "a child is deleted that is not there");
	pdev->num_resources = 0;
	if (pdev->dev.driver)
		qz_unclaim(pdev->dev.id, QZ_HMEM);
	put_device(&pdev->dev);
}

int platform_device_register(struct platform_device *pdev)
{
	return 0;
}

int memregion_alloc(gfp_t gfp)
{
	if (qz_fails("memregion_alloc"))
		return -ENOMEM;
	qz_ids++;
	return 7;
}

void memregion_free(int id)
{
	qz_assert(qz_ids > 0, "no-double-put", "an id is freed that is not taken");
	qz_ids--;
}

/* --- Resources */

static struct resource qz_resources[QZ_MOST];
static struct resource qz_requested[QZ_MOST];
static DEFINE_MUTEX(qz_resources_lock);

struct resource *__request_region(struct resource *parent, resource_size_t start, resource_size_t n,
				  const char *name, int flags)
{
	struct resource *made = &qz_requested[QZ_RANGE(start)];
	struct resource *last = parent->child;

	made->start = start;
	made->end = start + n - 1;
	made->sibling = NULL;
	if (!last)
		parent->child = made;
	else
		last->sibling = made;
	return made;
}

int walk_hmem_resources(struct device *host, walk_hmem_fn fn)
{
	int rc = 0;
	int i;

	mutex_lock(&qz_resources_lock);
	for (i = 0; i < qz_count && !rc; i++)
		rc = fn(host, 0, &qz_resources[i]);
	mutex_unlock(&qz_resources_lock);
	return rc;
}

int region_intersects(resource_size_t start, size_t size, unsigned long flags, unsigned long desc)
{
	int range = QZ_RANGE(start);

	if (desc != IORES_DESC_CXL)
		return REGION_INTERSECTS;
	qz_visits[qz_self()] = range;
	return qz_window[range] ? REGION_INTERSECTS : REGION_DISJOINT;
}

int region_intersects_soft_reserve(resource_size_t start, size_t size)
{
	return REGION_INTERSECTS;
}

static bool qz_contains(u64 start)
{
	int range = QZ_RANGE(start);
	int self = qz_self();

	if (qz_worker[self] && !qz_has_decided[self]) {
		qz_has_decided[self] = true;
		qz_decisions++;
		qz_assert(qz_decisions == 1, "one-shot", "the deferred decision is made again");
	}
	qz_decided[range] = true;
	return qz_contained[range];
}

bool cxl_region_contains_resource(const struct resource *res)
{
	return qz_contains(res->start);
}

bool cxl_region_contains_soft_reserve(struct resource *res)
{
	return qz_contains(res->start);
}

void qz_work_queues(struct work_struct *work)
{
	int self = qz_self();

	if (!qz_worker[self] && qz_holder == self + 1) {
		qz_decided[qz_visits[self]] = false;
		qz_deferred[qz_visits[self]] = true;
	}
}

int numa_map_to_online_node(int node)
{
	return node;
}

int phys_to_target_node(u64 start)
{
	return 0;
}

int walk_soft_reserve_res(u64 start, u64 end, void *arg, int (*func)(struct resource *, void *))
{
	int rc = 0;
	int i;

	for (i = 0; i < qz_count && !rc; i++)
		rc = func(&qz_resources[i], arg);
	return rc;
}

int walk_iomem_res_desc(unsigned long desc, unsigned long flags, u64 start, u64 end, void *arg,
			int (*func)(struct resource *, void *))
{
	return walk_soft_reserve_res(start, end, arg, func);
}

int request_module(const char *name, ...)
{
	return 0;
}

/* --- CXL */

static void qz_probe_region(int range)
{
	if (qz_cxl_there && qz_contained[range])
		qz_claim(range, QZ_CXL);
}

static void qz_register_cxl(void)
{
	int i;

	for (i = 0; i < qz_count; i++)
		qz_assert(!qz_deferred[i] || qz_decided[i], "ownership-order",
			  "the CXL dax driver is registered while a range is undecided");
	qz_cxl_there = true;
	qz_seen("cxl driver registered");
	for (i = 0; i < qz_count; i++)
		qz_probe_region(i);
}

int cxl_driver_register(struct cxl_driver *driver)
{
	qz_cxl_driver = driver;
	qz_register_cxl();
	return 0;
}

void cxl_driver_unregister(struct cxl_driver *driver)
{
	int i;

	qz_cxl_there = false;
	for (i = 0; i < qz_count; i++)
		qz_unclaim(i, QZ_CXL);
}

/* --- Actors */

static void qz_nothing(struct work_struct *work)
{
}

static int qz_shown;

static int qz_show(struct device *host, int target_nid, const struct resource *res)
{
	qz_shown++;
	return 0;
}

/* Makes the ranges and the host; w is whether a range is in a window, c whether a region covers it. */
static void qz_boot(int count, bool w0, bool c0, bool w1, bool c1)
{
	int i;

	qz_count = count;
	qz_window[0] = w0;
	qz_contained[0] = c0;
	qz_window[1] = w1;
	qz_contained[1] = c1;
	qz_hp = qz_alloc(sizeof(*qz_hp));
	qz_hp->pdev.name = "hmem_platform";
	qz_hp->pdev.dev.release = qz_free_host;
	mutex_init(&qz_hp->pdev.dev.mutex);
	INIT_WORK(&qz_hp->work, qz_nothing);
	device_initialize(qz_host());
	for (i = 0; i < qz_count; i++) {
		qz_resources[i].start = QZ_START(i);
		qz_resources[i].end = QZ_START(i) + 0x1fffff;
	}
	qz_init("walk_soft_reserve_res");
	qz_init("walk_iomem_res_desc");
	qz_shown = 0;
	walk_hmem_resources(qz_host(), qz_show);
	for (i = 0; i < qz_count && !qz_shown && qz_has(hmem_register_resource); i++)
		hmem_register_resource(0, &qz_resources[i]);
	qz_shown = 0;
	walk_hmem_resources(qz_host(), qz_show);
	if (qz_shown != qz_count)
		qz_not_modelled("walk_hmem_resources() does not show the ranges that were registered");
}

static bool qz_loaded;

static void qz_load_hmem(void)
{
	qz_loaded = qz_init("platform_driver_register") == 0;
	if (!qz_loaded)
		qz_unloaded();
	else
		qz_seen("loaded");
}

static void qz_unload_hmem(void)
{
	if (!qz_loaded)
		return;
	qz_exit("platform_driver_register");
	qz_unloaded();
	qz_loaded = false;
	qz_seen("unloaded");
}

static bool qz_cxl_loaded;

static void qz_load_cxl(void)
{
	qz_cxl_loaded = true;
	if (qz_reaches("cxl_driver_register")) {
		qz_init("cxl_driver_register");
	} else {
		if (qz_has(dax_hmem_flush_work))
			dax_hmem_flush_work();
		qz_register_cxl();
	}
}

static void qz_unload_cxl(void)
{
	if (!qz_cxl_loaded)
		return;
	if (qz_reaches("cxl_driver_register"))
		qz_exit("cxl_driver_register");
	else
		cxl_driver_unregister(NULL);
}

/* Nobody is under way any more: what was deferred is decided, and each range has an owner. */
static void qz_check(void)
{
	int i;

	qz_quiet();
	for (i = 0; i < qz_count && qz_bound; i++) {
		qz_assert(!qz_deferred[i] || qz_decided[i], "no-lost-event",
			  "a range that was deferred was never decided");
		if (qz_cxl_there)
			qz_assert(qz_owner[i] != 0, "exactly-one-owner",
				  "a range has no owner when all is quiet");
	}
}

static void qz_remove_host(void)
{
	qz_unbind();
	qz_gone = true;
	put_device(qz_host());
}

static void qz_close(void)
{
	qz_join();
	qz_check();
	qz_unload_cxl();
	qz_unload_hmem();
	if (!qz_gone)
		qz_remove_host();
	qz_quiet();
	qz_assert(qz_ids == 0, "no-leaked-reference", "an id is never freed");
	qz_end();
}

static void qz_user_unbinds(void)
{
	qz_unbind();
	qz_seen("unbound");
}

static void qz_user_rebinds(void)
{
	qz_unbind();
	if (!qz_bind(false))
		qz_seen("bound again");
}

static void qz_creator(void)
{
	qz_remove_host();
	qz_seen("removed");
}

/* Another probe that is counted, and needs the host's lock. */
static void qz_other_probe(void)
{
	atomic_inc(&qz_probes);
	qz_seen("another probe counted");
	device_lock(qz_host());
	device_unlock(qz_host());
	if (atomic_dec_and_test(&qz_probes))
		wake_up(&qz_probes_wait);
}

static void qz_region_goes(void)
{
	qz_contained[0] = false;
	qz_unclaim(0, QZ_CXL);
	qz_seen("region gone");
}

/* --- Scenarios */

void qz_scenario_boot(void)
{
	qz_boot(2, true, true, true, false);
	qz_load_hmem();
	qz_load_cxl();
	qz_close();
}

void qz_scenario_failing_range(void)
{
	qz_boot(2, true, false, false, false);
	qz_load_hmem();
	qz_close();
}

void qz_scenario_failing_work(void)
{
	qz_boot(2, true, false, true, false);
	qz_load_hmem();
	qz_close();
}

void qz_scenario_unbind(void)
{
	qz_boot(1, true, false, false, false);
	qz_load_hmem();
	qz_start(qz_user_unbinds);
	qz_close();
}

void qz_scenario_rebind(void)
{
	qz_boot(2, true, false, false, false);
	qz_load_hmem();
	qz_start(qz_user_rebinds);
	qz_close();
}

void qz_scenario_exit(void)
{
	qz_boot(1, true, false, false, false);
	qz_load_hmem();
	qz_start(qz_user_rebinds);
	qz_unload_hmem();
	qz_close();
}

void qz_scenario_region_event(void)
{
	qz_boot(1, true, true, false, false);
	qz_load_hmem();
	qz_start(qz_region_goes);
	qz_load_cxl();
	qz_close();
}

void qz_scenario_cxl_and_rebind(void)
{
	qz_boot(1, true, false, false, false);
	qz_load_hmem();
	qz_start(qz_user_rebinds);
	qz_load_cxl();
	qz_close();
}

void qz_scenario_others(void)
{
	qz_boot(1, true, false, false, false);
	qz_start(qz_other_probe);
	qz_load_hmem();
	qz_close();
}

void qz_scenario_removal(void)
{
	qz_boot(1, true, false, false, false);
	qz_load_hmem();
	qz_start(qz_creator);
	qz_close();
}

void qz_scenario_reload(void)
{
	qz_boot(1, true, false, false, false);
	qz_load_hmem();
	qz_check();
	qz_unload_hmem();
	qz_load_hmem();
	qz_seen("loaded again");
	qz_close();
}
