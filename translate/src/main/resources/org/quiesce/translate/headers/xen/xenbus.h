#ifndef QZ_XEN_XENBUS_H
#define QZ_XEN_XENBUS_H
#include <xen/interface/event_channel.h>
#include <xen/interface/grant_table.h>
#include <xen/interface/io/xenbus.h>
struct notifier_block;
struct xenbus_device;
struct xenbus_device_id;
struct xenbus_driver;
struct xenbus_transaction;
struct xenbus_watch;
struct xenstore_domain_interface;
#define xenbus_register_frontend(a_) __xenbus_register_frontend(a_, THIS_MODULE, KBUILD_MODNAME)
struct xenbus_watch {
	struct list_head list;
	const char *node;
	unsigned int nr_pending;
	void (*callback)(struct xenbus_watch *, const char *path, const char *token);
};
struct xenbus_device {
	const char *devicetype;
	const char *nodename;
	const char *otherend;
	int otherend_id;
	struct device dev;
	enum xenbus_state state;
	struct completion down;
	struct work_struct work;
	atomic_t events;
};
struct xenbus_device_id {
	char devicetype[32];
};
struct xenbus_driver {
	const char *name;
	const struct xenbus_device_id *ids;
	bool not_essential;
	int (*probe)(struct xenbus_device *dev, const struct xenbus_device_id *id);
	void (*otherend_changed)(struct xenbus_device *dev, enum xenbus_state backend_state);
	void (*remove)(struct xenbus_device *dev);
	int (*suspend)(struct xenbus_device *dev);
	int (*resume)(struct xenbus_device *dev);
	int (*uevent)(struct xenbus_device *, struct kobj_uevent_env *);
	struct device_driver driver;
	int (*is_ready)(struct xenbus_device *dev);
};
struct xenbus_transaction {
	u32 id;
};
struct xenbus_device *to_xenbus_device(struct device *dev);
int __xenbus_register_frontend(struct xenbus_driver *drv, struct module *owner, const char *mod_name);
void xenbus_unregister_driver(struct xenbus_driver *drv);
char **xenbus_directory(struct xenbus_transaction t, const char *dir, const char *node, unsigned int *num);
void *xenbus_read(struct xenbus_transaction t, const char *dir, const char *node, unsigned int *len);
int xenbus_write(struct xenbus_transaction t, const char *dir, const char *node, const char *string);
int xenbus_exists(struct xenbus_transaction t, const char *dir, const char *node);
int xenbus_transaction_start(struct xenbus_transaction *t);
int xenbus_transaction_end(struct xenbus_transaction t, int abort);
int xenbus_scanf(struct xenbus_transaction t, const char *dir, const char *node, const char *fmt, ...);
unsigned int xenbus_read_unsigned(const char *dir, const char *node, unsigned int default_val);
int xenbus_printf(struct xenbus_transaction t, const char *dir, const char *node, const char *fmt, ...);
int xenbus_gather(struct xenbus_transaction t, const char *dir, ...);
int register_xenstore_notifier(struct notifier_block *nb);
int register_xenbus_watch(struct xenbus_watch *watch);
void unregister_xenbus_watch(struct xenbus_watch *watch);
int xenbus_watch_pathfmt(struct xenbus_device *dev, struct xenbus_watch *watch, bool (*will_handle)(struct xenbus_watch *, const char *, const char *), void (*callback)(struct xenbus_watch *, const char *, const char *), const char *pathfmt, ...);
int xenbus_switch_state(struct xenbus_device *dev, enum xenbus_state new_state);
int xenbus_setup_ring(struct xenbus_device *dev, gfp_t gfp, void **vaddr, unsigned int nr_pages, grant_ref_t *grefs);
void xenbus_teardown_ring(void **vaddr, unsigned int nr_pages, grant_ref_t *grefs);
int xenbus_map_ring_valloc(struct xenbus_device *dev, grant_ref_t *gnt_refs, unsigned int nr_grefs, void **vaddr);
int xenbus_unmap_ring_vfree(struct xenbus_device *dev, void *vaddr);
int xenbus_alloc_evtchn(struct xenbus_device *dev, evtchn_port_t *port);
int xenbus_free_evtchn(struct xenbus_device *dev, evtchn_port_t port);
enum xenbus_state xenbus_read_driver_state(const char *path);
void xenbus_dev_error(struct xenbus_device *dev, int err, const char *fmt, ...);
void xenbus_dev_fatal(struct xenbus_device *dev, int err, const char *fmt, ...);
const char *xenbus_strstate(enum xenbus_state state);
int xenbus_dev_is_online(struct xenbus_device *dev);
int xenbus_frontend_closed(struct xenbus_device *dev);
extern struct xenstore_domain_interface *xen_store_interface;
extern int xen_store_evtchn;
#endif
