#ifndef QZ_LINUX_DEVICE_H
#define QZ_LINUX_DEVICE_H
struct device;
struct device_driver;
struct bus_type;
struct class;
struct module;
struct fwnode_handle;
struct device_node;
struct file;
struct vm_area_struct;
struct bin_attribute;
struct kobject;
struct attribute { const char *name; umode_t mode; };
struct attribute_group {
	const char *name;
	umode_t (*is_visible)(struct kobject *kobj, struct attribute *attr, int i);
	umode_t (*is_bin_visible)(struct kobject *kobj, struct bin_attribute *attr, int i);
	struct attribute **attrs;
	struct bin_attribute **bin_attrs;
};
struct bin_attribute {
	struct attribute attr;
	size_t size;
	void *private;
	ssize_t (*read)(struct file *file, struct kobject *kobj, struct bin_attribute *attr, char *buf, loff_t off, size_t len);
	ssize_t (*write)(struct file *file, struct kobject *kobj, struct bin_attribute *attr, char *buf, loff_t off, size_t len);
	int (*mmap)(struct file *file, struct kobject *kobj, struct bin_attribute *attr, struct vm_area_struct *vma);
};
struct sysfs_ops {
	ssize_t (*show)(struct kobject *kobj, struct attribute *attr, char *buf);
	ssize_t (*store)(struct kobject *kobj, struct attribute *attr, const char *buf, size_t len);
};
struct kobj_uevent_env;
struct kset;
struct kobj_type {
	void (*release)(struct kobject *kobj);
	const struct sysfs_ops *sysfs_ops;
	const struct attribute_group **default_groups;
	struct attribute **default_attrs;
};
struct kobject {
	const char *name;
	struct list_head entry;
	struct kobject *parent;
	struct kset *kset;
	const struct kobj_type *ktype;
	struct kernfs_node *sd;
	struct kref kref;
	unsigned int state_initialized : 1;
	unsigned int state_in_sysfs : 1;
	unsigned int uevent_suppress : 1;
	int __qz_static;
};
struct kset { struct list_head list; spinlock_t list_lock; struct kobject kobj; const struct kset_uevent_ops *uevent_ops; };
struct kobj_uevent_env { char *argv[3]; char *envp[64]; int envp_idx; char buf[2048]; int buflen; };
struct kset_uevent_ops { int (*filter)(struct kobject *kobj); const char *(*name)(struct kobject *kobj); int (*uevent)(struct kobject *kobj, struct kobj_uevent_env *env); };
struct kobj_attribute {
	struct attribute attr;
	ssize_t (*show)(struct kobject *kobj, struct kobj_attribute *attr, char *buf);
	ssize_t (*store)(struct kobject *kobj, struct kobj_attribute *attr, const char *buf, size_t count);
};
enum kobject_action { KOBJ_ADD, KOBJ_REMOVE, KOBJ_CHANGE, KOBJ_MOVE, KOBJ_ONLINE, KOBJ_OFFLINE, KOBJ_BIND, KOBJ_UNBIND };
extern struct kobject *kernel_kobj, *firmware_kobj, *power_kobj, *hypervisor_kobj;
void kobject_init(struct kobject *kobj, const struct kobj_type *type);
int kobject_add(struct kobject *kobj, struct kobject *parent, const char *fmt, ...);
int kobject_init_and_add(struct kobject *kobj, const struct kobj_type *type, struct kobject *parent, const char *fmt, ...);
void kobject_del(struct kobject *kobj);
struct kobject *kobject_create_and_add(const char *name, struct kobject *parent);
struct kobject *kobject_get(struct kobject *kobj);
struct kobject *kobject_get_unless_zero(struct kobject *kobj);
void kobject_put(struct kobject *kobj);
const char *kobject_name(const struct kobject *kobj);
int kobject_set_name(struct kobject *kobj, const char *fmt, ...);
int kobject_rename(struct kobject *kobj, const char *name);
char *kobject_get_path(const struct kobject *kobj, gfp_t flags);
int kobject_uevent(struct kobject *kobj, enum kobject_action action);
int kobject_uevent_env(struct kobject *kobj, enum kobject_action action, char *envp[]);
int add_uevent_var(struct kobj_uevent_env *env, const char *fmt, ...);
struct kset *kset_create_and_add(const char *name, const struct kset_uevent_ops *ops, struct kobject *parent);
void kset_unregister(struct kset *kset);
int kset_register(struct kset *kset);
struct kobject *kset_find_obj(struct kset *kset, const char *name);
int sysfs_create_file(struct kobject *kobj, const struct attribute *attr);
int sysfs_create_files(struct kobject *kobj, const struct attribute *const *attr);
void sysfs_remove_file(struct kobject *kobj, const struct attribute *attr);
void sysfs_remove_files(struct kobject *kobj, const struct attribute *const *attr);
bool sysfs_remove_file_self(struct kobject *kobj, const struct attribute *attr);
int sysfs_create_group(struct kobject *kobj, const struct attribute_group *group);
int sysfs_create_groups(struct kobject *kobj, const struct attribute_group **groups);
void sysfs_remove_group(struct kobject *kobj, const struct attribute_group *group);
void sysfs_remove_groups(struct kobject *kobj, const struct attribute_group **groups);
int sysfs_update_group(struct kobject *kobj, const struct attribute_group *group);
int sysfs_merge_group(struct kobject *kobj, const struct attribute_group *group);
void sysfs_unmerge_group(struct kobject *kobj, const struct attribute_group *group);
int sysfs_add_file_to_group(struct kobject *kobj, const struct attribute *attr, const char *group);
void sysfs_remove_file_from_group(struct kobject *kobj, const struct attribute *attr, const char *group);
int sysfs_create_bin_file(struct kobject *kobj, const struct bin_attribute *attr);
void sysfs_remove_bin_file(struct kobject *kobj, const struct bin_attribute *attr);
int sysfs_create_link(struct kobject *kobj, struct kobject *target, const char *name);
int sysfs_create_link_nowarn(struct kobject *kobj, struct kobject *target, const char *name);
void sysfs_remove_link(struct kobject *kobj, const char *name);
void sysfs_notify(struct kobject *kobj, const char *dir, const char *attr);
void sysfs_notify_dirent(struct kernfs_node *kn);
struct kernfs_node *sysfs_get_dirent(struct kernfs_node *parent, const char *name);
void sysfs_put(struct kernfs_node *kn);
int sysfs_chmod_file(struct kobject *kobj, const struct attribute *attr, umode_t mode);
int compat_only_sysfs_link_entry_to_kobj(struct kobject *kobj, struct kobject *target, const char *name, const char *symlink);
int sysfs_emit(char *buf, const char *fmt, ...);
int sysfs_emit_at(char *buf, int at, const char *fmt, ...);
bool sysfs_streq(const char *a, const char *b);
int __sysfs_match_string(const char *const *array, size_t n, const char *s);
#define sysfs_match_string(a, s) __sysfs_match_string(a, ARRAY_SIZE(a), s)
#define sysfs_attr_init(a) do { } while (0)
#define sysfs_bin_attr_init(a) do { } while (0)
#define SYSFS_PREALLOC 010000
#define SYSFS_GROUP_INVISIBLE 020000

#define S_IRUSR 0400
#define S_IWUSR 0200
#define S_IXUSR 0100
#define S_IRWXU 0700
#define S_IRGRP 0040
#define S_IWGRP 0020
#define S_IXGRP 0010
#define S_IRWXG 0070
#define S_IROTH 0004
#define S_IWOTH 0002
#define S_IXOTH 0001
#define S_IRUGO 0444
#define S_IWUGO 0222
#define S_IXUGO 0111
#define S_IRWXUGO 0777
#define S_IALLUGO 07777
#define S_IFREG 0100000
#define S_IFCHR 0020000
#define S_IFDIR 0040000
#define S_IFBLK 0060000
#define S_IFMT 0170000
#define VERIFY_OCTAL_PERMISSIONS(p) (p)

#define __ATTR(n, m, s, t) { .attr = { .name = #n, .mode = (m) }, .show = s, .store = t }
#define __ATTR_PREALLOC(n, m, s, t) __ATTR(n, m, s, t)
#define __ATTR_RO(n) __ATTR(n, 0444, n##_show, NULL)
#define __ATTR_RO_MODE(n, m) __ATTR(n, m, n##_show, NULL)
#define __ATTR_RW_MODE(n, m) __ATTR(n, m, n##_show, n##_store)
#define __ATTR_WO(n) __ATTR(n, 0200, NULL, n##_store)
#define __ATTR_RW(n) __ATTR(n, 0644, n##_show, n##_store)
#define __ATTR_NULL { .attr = { .name = NULL } }
#define __ATTR_IGNORE_LOCKDEP(n, m, s, t) __ATTR(n, m, s, t)
#define __ATTRIBUTE_GROUPS(n) static const struct attribute_group *n##_groups[] = { &n##_group, NULL }
#define ATTRIBUTE_GROUPS(n) static const struct attribute_group n##_group = { .attrs = n##_attrs }; __ATTRIBUTE_GROUPS(n)
#define BIN_ATTRIBUTE_GROUPS(n) static const struct attribute_group n##_group = { .bin_attrs = n##_attrs }; __ATTRIBUTE_GROUPS(n)
#define NAMED_ATTRIBUTE_GROUP_VISIBLE(n) __ATTRIBUTE_GROUPS(n)
#define DEFINE_SYSFS_GROUP_VISIBLE(n) static inline umode_t sysfs_group_visible_##n(struct kobject *kobj, struct attribute *attr, int i) { if (i == 0 && !n##_group_visible(kobj)) return SYSFS_GROUP_INVISIBLE; return n##_attr_visible(kobj, attr, i); }
#define DEFINE_SIMPLE_SYSFS_GROUP_VISIBLE(n) static inline umode_t sysfs_group_visible_##n(struct kobject *kobj, struct attribute *attr, int i) { if (i == 0 && !n##_group_visible(kobj)) return SYSFS_GROUP_INVISIBLE; return attr->mode; }
#define SYSFS_GROUP_VISIBLE(n) sysfs_group_visible_##n
#define __BIN_ATTR(n, m, r, w, s) { .attr = { .name = #n, .mode = (m) }, .read = r, .write = w, .size = (s) }
#define __BIN_ATTR_RO(n, s) __BIN_ATTR(n, 0444, n##_read, NULL, s)
#define __BIN_ATTR_RW(n, s) __BIN_ATTR(n, 0644, n##_read, n##_write, s)
#define BIN_ATTR(n, m, r, w, s) struct bin_attribute bin_attr_##n = __BIN_ATTR(n, m, r, w, s)
#define BIN_ATTR_RO(n, s) BIN_ATTR(n, 0444, n##_read, NULL, s)
#define BIN_ATTR_WO(n, s) BIN_ATTR(n, 0200, NULL, n##_write, s)
#define BIN_ATTR_RW(n, s) BIN_ATTR(n, 0644, n##_read, n##_write, s)
#define BIN_ATTR_ADMIN_RO(n, s) BIN_ATTR(n, 0400, n##_read, NULL, s)
#define BIN_ATTR_ADMIN_RW(n, s) BIN_ATTR(n, 0600, n##_read, n##_write, s)

struct device_attribute {
	struct attribute attr;
	ssize_t (*show)(struct device *dev, struct device_attribute *attr, char *buf);
	ssize_t (*store)(struct device *dev, struct device_attribute *attr, const char *buf, size_t count);
};
struct dev_ext_attribute { struct device_attribute attr; void *var; };
struct driver_attribute { struct attribute attr; ssize_t (*show)(struct device_driver *drv, char *buf); ssize_t (*store)(struct device_driver *drv, const char *buf, size_t count); };
struct bus_attribute { struct attribute attr; ssize_t (*show)(struct bus_type *bus, char *buf); ssize_t (*store)(struct bus_type *bus, const char *buf, size_t count); };
struct class_attribute { struct attribute attr; ssize_t (*show)(struct class *class, struct class_attribute *attr, char *buf); ssize_t (*store)(struct class *class, struct class_attribute *attr, const char *buf, size_t count); };
struct class_attribute_string { struct class_attribute attr; char *str; };
#define DEVICE_ATTR(n, m, s, t) struct device_attribute dev_attr_##n = __ATTR(n, m, s, t)
#define DEVICE_ATTR_PREALLOC(n, m, s, t) DEVICE_ATTR(n, m, s, t)
#define DEVICE_ATTR_IGNORE_LOCKDEP(n, m, s, t) DEVICE_ATTR(n, m, s, t)
#define DEVICE_ATTR_RW(n) DEVICE_ATTR(n, 0644, n##_show, n##_store)
#define DEVICE_ATTR_RO(n) DEVICE_ATTR(n, 0444, n##_show, NULL)
#define DEVICE_ATTR_WO(n) DEVICE_ATTR(n, 0200, NULL, n##_store)
#define DEVICE_ATTR_ADMIN_RW(n) DEVICE_ATTR(n, 0600, n##_show, n##_store)
#define DEVICE_ATTR_ADMIN_RO(n) DEVICE_ATTR(n, 0400, n##_show, NULL)
#define __qz_ext_attr(n, m, s, t, v) struct dev_ext_attribute dev_attr_##n = { .attr = __ATTR(n, m, s, t), .var = &(v) }
#define DEVICE_ULONG_ATTR(n, m, v) __qz_ext_attr(n, m, device_show_ulong, device_store_ulong, v)
#define DEVICE_INT_ATTR(n, m, v) __qz_ext_attr(n, m, device_show_int, device_store_int, v)
#define DEVICE_BOOL_ATTR(n, m, v) __qz_ext_attr(n, m, device_show_bool, device_store_bool, v)
#define DEVICE_STRING_ATTR_RO(n, m, v) struct dev_ext_attribute dev_attr_##n = { .attr = __ATTR(n, m, device_show_string, NULL), .var = (v) }
ssize_t device_show_ulong(struct device *dev, struct device_attribute *attr, char *buf);
ssize_t device_store_ulong(struct device *dev, struct device_attribute *attr, const char *buf, size_t count);
ssize_t device_show_int(struct device *dev, struct device_attribute *attr, char *buf);
ssize_t device_store_int(struct device *dev, struct device_attribute *attr, const char *buf, size_t count);
ssize_t device_show_bool(struct device *dev, struct device_attribute *attr, char *buf);
ssize_t device_store_bool(struct device *dev, struct device_attribute *attr, const char *buf, size_t count);
ssize_t device_show_string(struct device *dev, struct device_attribute *attr, char *buf);
#define DRIVER_ATTR_RW(n) struct driver_attribute driver_attr_##n = __ATTR_RW(n)
#define DRIVER_ATTR_RO(n) struct driver_attribute driver_attr_##n = __ATTR_RO(n)
#define DRIVER_ATTR_WO(n) struct driver_attribute driver_attr_##n = __ATTR_WO(n)
#define DRIVER_ATTR(n, m, s, t) struct driver_attribute driver_attr_##n = __ATTR(n, m, s, t)
#define BUS_ATTR_RW(n) struct bus_attribute bus_attr_##n = __ATTR_RW(n)
#define BUS_ATTR_RO(n) struct bus_attribute bus_attr_##n = __ATTR_RO(n)
#define BUS_ATTR_WO(n) struct bus_attribute bus_attr_##n = __ATTR_WO(n)
#define CLASS_ATTR_RW(n) struct class_attribute class_attr_##n = __ATTR_RW(n)
#define CLASS_ATTR_RO(n) struct class_attribute class_attr_##n = __ATTR_RO(n)
#define CLASS_ATTR_WO(n) struct class_attribute class_attr_##n = __ATTR_WO(n)
#define CLASS_ATTR_STRING(n, m, s) struct class_attribute_string class_attr_##n = { .attr = __ATTR(n, m, show_class_attr_string, NULL), .str = s }
ssize_t show_class_attr_string(struct class *class, struct class_attribute *attr, char *buf);

typedef struct pm_message { int event; } pm_message_t;
#define PM_EVENT_INVALID (-1)
#define PM_EVENT_ON 0x0000
#define PM_EVENT_FREEZE 0x0001
#define PM_EVENT_SUSPEND 0x0002
#define PM_EVENT_HIBERNATE 0x0004
#define PM_EVENT_QUIESCE 0x0008
#define PM_EVENT_RESUME 0x0010
#define PM_EVENT_THAW 0x0020
#define PM_EVENT_RESTORE 0x0040
#define PM_EVENT_RECOVER 0x0080
#define PM_EVENT_USER 0x0100
#define PM_EVENT_REMOTE 0x0200
#define PM_EVENT_AUTO 0x0400
#define PM_EVENT_SLEEP (PM_EVENT_SUSPEND | PM_EVENT_HIBERNATE)
#define PM_EVENT_PRETHAW PM_EVENT_QUIESCE
#define PMSG_ON ((pm_message_t){ .event = PM_EVENT_ON })
#define PMSG_FREEZE ((pm_message_t){ .event = PM_EVENT_FREEZE })
#define PMSG_SUSPEND ((pm_message_t){ .event = PM_EVENT_SUSPEND })
#define PMSG_HIBERNATE ((pm_message_t){ .event = PM_EVENT_HIBERNATE })
#define PMSG_RESUME ((pm_message_t){ .event = PM_EVENT_RESUME })
#define PMSG_IS_AUTO(m) (((m).event & PM_EVENT_AUTO) != 0)
struct dev_pm_ops {
	int (*prepare)(struct device *dev);
	void (*complete)(struct device *dev);
	int (*suspend)(struct device *dev);
	int (*resume)(struct device *dev);
	int (*freeze)(struct device *dev);
	int (*thaw)(struct device *dev);
	int (*poweroff)(struct device *dev);
	int (*restore)(struct device *dev);
	int (*suspend_late)(struct device *dev);
	int (*resume_early)(struct device *dev);
	int (*freeze_late)(struct device *dev);
	int (*thaw_early)(struct device *dev);
	int (*poweroff_late)(struct device *dev);
	int (*restore_early)(struct device *dev);
	int (*suspend_noirq)(struct device *dev);
	int (*resume_noirq)(struct device *dev);
	int (*freeze_noirq)(struct device *dev);
	int (*thaw_noirq)(struct device *dev);
	int (*poweroff_noirq)(struct device *dev);
	int (*restore_noirq)(struct device *dev);
	int (*runtime_suspend)(struct device *dev);
	int (*runtime_resume)(struct device *dev);
	int (*runtime_idle)(struct device *dev);
};
#define pm_ptr(p) (p)
#define pm_sleep_ptr(p) (p)
#define SYSTEM_SLEEP_PM_OPS(s, r) .suspend = s, .resume = r, .freeze = s, .thaw = r, .poweroff = s, .restore = r,
#define LATE_SYSTEM_SLEEP_PM_OPS(s, r) .suspend_late = s, .resume_early = r, .freeze_late = s, .thaw_early = r, .poweroff_late = s, .restore_early = r,
#define NOIRQ_SYSTEM_SLEEP_PM_OPS(s, r) .suspend_noirq = s, .resume_noirq = r, .freeze_noirq = s, .thaw_noirq = r, .poweroff_noirq = s, .restore_noirq = r,
#define RUNTIME_PM_OPS(s, r, i) .runtime_suspend = s, .runtime_resume = r, .runtime_idle = i,
#define SET_SYSTEM_SLEEP_PM_OPS(s, r) SYSTEM_SLEEP_PM_OPS(s, r)
#define SET_LATE_SYSTEM_SLEEP_PM_OPS(s, r) LATE_SYSTEM_SLEEP_PM_OPS(s, r)
#define SET_NOIRQ_SYSTEM_SLEEP_PM_OPS(s, r) NOIRQ_SYSTEM_SLEEP_PM_OPS(s, r)
#define SET_RUNTIME_PM_OPS(s, r, i) RUNTIME_PM_OPS(s, r, i)
#define _DEFINE_DEV_PM_OPS(n, s, r, rs, rr, i) const struct dev_pm_ops n = { SYSTEM_SLEEP_PM_OPS(s, r) RUNTIME_PM_OPS(rs, rr, i) }
#define SIMPLE_DEV_PM_OPS(n, s, r) const struct dev_pm_ops n = { SYSTEM_SLEEP_PM_OPS(s, r) }
#define DEFINE_SIMPLE_DEV_PM_OPS(n, s, r) SIMPLE_DEV_PM_OPS(n, s, r)
#define EXPORT_SIMPLE_DEV_PM_OPS(n, s, r) SIMPLE_DEV_PM_OPS(n, s, r); static const void *__qz_export_##n = (const void *)&n
#define EXPORT_GPL_SIMPLE_DEV_PM_OPS(n, s, r) EXPORT_SIMPLE_DEV_PM_OPS(n, s, r)
#define EXPORT_NS_SIMPLE_DEV_PM_OPS(n, s, r, ns) EXPORT_SIMPLE_DEV_PM_OPS(n, s, r)
#define EXPORT_NS_GPL_SIMPLE_DEV_PM_OPS(n, s, r, ns) EXPORT_SIMPLE_DEV_PM_OPS(n, s, r)
#define UNIVERSAL_DEV_PM_OPS(n, s, r, i) const struct dev_pm_ops n = { SYSTEM_SLEEP_PM_OPS(s, r) RUNTIME_PM_OPS(s, r, i) }
#define DEFINE_UNIVERSAL_DEV_PM_OPS(n, s, r, i) UNIVERSAL_DEV_PM_OPS(n, s, r, i)
#define DEFINE_RUNTIME_DEV_PM_OPS(n, s, r, i) const struct dev_pm_ops n = { SYSTEM_SLEEP_PM_OPS(pm_runtime_force_suspend, pm_runtime_force_resume) RUNTIME_PM_OPS(s, r, i) }
#define EXPORT_RUNTIME_DEV_PM_OPS(n, s, r, i) DEFINE_RUNTIME_DEV_PM_OPS(n, s, r, i); static const void *__qz_export_##n = (const void *)&n
#define EXPORT_GPL_RUNTIME_DEV_PM_OPS(n, s, r, i) EXPORT_RUNTIME_DEV_PM_OPS(n, s, r, i)
#define EXPORT_NS_GPL_RUNTIME_DEV_PM_OPS(n, s, r, i, ns) EXPORT_RUNTIME_DEV_PM_OPS(n, s, r, i)
#define EXPORT_DEV_PM_OPS(n) const struct dev_pm_ops n; static const void *__qz_export_##n = (const void *)&n; const struct dev_pm_ops n
#define EXPORT_GPL_DEV_PM_OPS(n) EXPORT_DEV_PM_OPS(n)
#define EXPORT_NS_DEV_PM_OPS(n, ns) EXPORT_DEV_PM_OPS(n)
#define EXPORT_NS_GPL_DEV_PM_OPS(n, ns) EXPORT_DEV_PM_OPS(n)
struct pm_domain_data { struct list_head list_node; struct device *dev; };
struct pm_subsys_data { spinlock_t lock; unsigned int refcount; struct pm_domain_data *domain_data; };
struct dev_pm_info {
	pm_message_t power_state;
	unsigned int can_wakeup : 1;
	unsigned int async_suspend : 1;
	bool in_dpm_list : 1;
	bool is_prepared : 1;
	bool is_suspended : 1;
	bool is_noirq_suspended : 1;
	bool is_late_suspended : 1;
	bool no_pm : 1;
	bool direct_complete : 1;
	u32 driver_flags;
	spinlock_t lock;
	struct list_head entry;
	struct wakeup_source *wakeup;
	bool syscore : 1;
	bool no_pm_callbacks : 1;
	bool should_wakeup : 1;
	atomic_t usage_count;
	atomic_t child_count;
	unsigned int disable_depth : 3;
	bool ignore_children : 1;
	bool must_resume : 1;
	bool may_skip_resume : 1;
	int runtime_status;
	int runtime_error;
	int autosuspend_delay;
	struct pm_subsys_data *subsys_data;
	struct dev_pm_qos *qos;
};
struct dev_pm_domain { struct dev_pm_ops ops; int (*start)(struct device *dev); void (*detach)(struct device *dev, bool power_off); int (*activate)(struct device *dev); void (*sync)(struct device *dev); void (*dismiss)(struct device *dev); };

enum probe_type { PROBE_DEFAULT_STRATEGY, PROBE_PREFER_ASYNCHRONOUS, PROBE_FORCE_SYNCHRONOUS };
struct bus_type {
	const char *name;
	const char *dev_name;
	struct device *dev_root;
	const struct attribute_group **bus_groups;
	const struct attribute_group **dev_groups;
	const struct attribute_group **drv_groups;
	int (*match)(struct device *dev, struct device_driver *drv);
	int (*uevent)(struct device *dev, struct kobj_uevent_env *env);
	int (*probe)(struct device *dev);
	void (*sync_state)(struct device *dev);
	void (*remove)(struct device *dev);
	void (*shutdown)(struct device *dev);
	int (*online)(struct device *dev);
	int (*offline)(struct device *dev);
	int (*suspend)(struct device *dev, pm_message_t state);
	int (*resume)(struct device *dev);
	int (*num_vf)(struct device *dev);
	int (*dma_configure)(struct device *dev);
	void (*dma_cleanup)(struct device *dev);
	const struct dev_pm_ops *pm;
	const struct iommu_ops *iommu_ops;
	bool need_parent_lock;
};
struct device_driver {
	const char *name;
	struct bus_type *bus;
	struct module *owner;
	const char *mod_name;
	bool suppress_bind_attrs;
	enum probe_type probe_type;
	const struct of_device_id *of_match_table;
	const struct acpi_device_id *acpi_match_table;
	int (*probe)(struct device *dev);
	void (*sync_state)(struct device *dev);
	int (*remove)(struct device *dev);
	void (*shutdown)(struct device *dev);
	int (*suspend)(struct device *dev, pm_message_t state);
	int (*resume)(struct device *dev);
	const struct attribute_group **groups;
	const struct attribute_group **dev_groups;
	const struct dev_pm_ops *pm;
	void (*coredump)(struct device *dev);
	struct driver_private *p;
};
struct class {
	const char *name;
	struct module *owner;
	const struct attribute_group **class_groups;
	const struct attribute_group **dev_groups;
	struct kobject *dev_kobj;
	int (*dev_uevent)(struct device *dev, struct kobj_uevent_env *env);
	char *(*devnode)(struct device *dev, umode_t *mode);
	void (*class_release)(struct class *class);
	void (*dev_release)(struct device *dev);
	int (*shutdown_pre)(struct device *dev);
	const struct kobj_ns_type_operations *ns_type;
	const void *(*namespace)(struct device *dev);
	void (*get_ownership)(struct device *dev, kuid_t *uid, kgid_t *gid);
	const struct dev_pm_ops *pm;
	int __qz_static;
};
struct class_interface { struct list_head node; struct class *class; int (*add_dev)(struct device *dev, struct class_interface *intf); void (*remove_dev)(struct device *dev, struct class_interface *intf); };
struct class_dev_iter { const struct device_type *type; };
struct device_type {
	const char *name;
	const struct attribute_group **groups;
	int (*uevent)(struct device *dev, struct kobj_uevent_env *env);
	char *(*devnode)(struct device *dev, umode_t *mode, kuid_t *uid, kgid_t *gid);
	void (*release)(struct device *dev);
	const struct dev_pm_ops *pm;
};
struct device_dma_parameters { unsigned int max_segment_size; unsigned int min_align_mask; unsigned long segment_boundary_mask; };
struct dev_links_info { struct list_head suppliers; struct list_head consumers; int status; };
struct dev_archdata { void *iommu; };
struct dev_msi_info { struct irq_domain *domain; void *data; };
enum device_removable { DEVICE_REMOVABLE_NOT_SUPPORTED, DEVICE_REMOVABLE_UNKNOWN, DEVICE_FIXED, DEVICE_REMOVABLE };
struct device {
	struct kobject kobj;
	struct device *parent;
	struct device_private *p;
	const char *init_name;
	const struct device_type *type;
	struct bus_type *bus;
	struct device_driver *driver;
	void *platform_data;
	void *driver_data;
	struct mutex mutex;
	struct dev_links_info links;
	struct dev_pm_info power;
	struct dev_pm_domain *pm_domain;
	struct dev_msi_info msi;
	struct irq_domain *msi_domain;
	struct dev_pin_info *pins;
	const struct dma_map_ops *dma_ops;
	u64 *dma_mask;
	u64 coherent_dma_mask;
	u64 bus_dma_limit;
	const struct bus_dma_region *dma_range_map;
	struct device_dma_parameters *dma_parms;
	struct list_head dma_pools;
	struct cma *cma_area;
	struct dev_archdata archdata;
	struct device_node *of_node;
	struct fwnode_handle *fwnode;
	int numa_node;
	dev_t devt;
	u32 id;
	spinlock_t devres_lock;
	struct list_head devres_head;
	struct class *class;
	const struct attribute_group **groups;
	void (*release)(struct device *dev);
	struct iommu_group *iommu_group;
	struct dev_iommu *iommu;
	struct device_physical_location *physical_location;
	enum device_removable removable;
	bool offline_disabled : 1;
	bool offline : 1;
	bool of_node_reused : 1;
	bool state_synced : 1;
	bool can_match : 1;
	bool dma_coherent : 1;
	int __qz_static;
};
struct device_link { struct device *supplier; struct device *consumer; u32 flags; };
#define DL_FLAG_STATELESS 1
#define DL_FLAG_AUTOREMOVE_CONSUMER 2
#define DL_FLAG_PM_RUNTIME 4
#define DL_FLAG_RPM_ACTIVE 8
#define DL_FLAG_AUTOREMOVE_SUPPLIER 16
#define DL_FLAG_AUTOPROBE_CONSUMER 32
#define DL_FLAG_MANAGED 64
static inline struct device *kobj_to_dev(struct kobject *kobj) { return container_of(kobj, struct device, kobj); }
static inline void *dev_get_drvdata(const struct device *dev) { return dev->driver_data; }
static inline void dev_set_drvdata(struct device *dev, void *data) { dev->driver_data = data; }
static inline void *dev_get_platdata(const struct device *dev) { return dev->platform_data; }
static inline int dev_to_node(struct device *dev) { return dev->numa_node; }
static inline void set_dev_node(struct device *dev, int node) { dev->numa_node = node; }
static inline struct device_node *dev_of_node(struct device *dev) { return dev->of_node; }
const char *dev_name(const struct device *dev);
int dev_set_name(struct device *dev, const char *fmt, ...);
const char *dev_bus_name(const struct device *dev);
const char *dev_driver_string(const struct device *dev);
#define dev_fwnode(d) ((d)->fwnode)
void device_initialize(struct device *dev);
int device_add(struct device *dev);
int device_register(struct device *dev);
void device_unregister(struct device *dev);
void device_del(struct device *dev);
struct device *get_device(struct device *dev);
void put_device(struct device *dev);
bool kill_device(struct device *dev);
int device_rename(struct device *dev, const char *name);
int device_move(struct device *dev, struct device *parent, int order);
void device_lock(struct device *dev);
int device_lock_interruptible(struct device *dev);
int device_trylock(struct device *dev);
void device_unlock(struct device *dev);
void device_lock_assert(struct device *dev);
bool device_is_registered(struct device *dev);
bool device_is_bound(struct device *dev);
int device_attach(struct device *dev);
int device_driver_attach(struct device_driver *drv, struct device *dev);
int device_bind_driver(struct device *dev);
void device_release_driver(struct device *dev);
void device_initial_probe(struct device *dev);
int device_reprobe(struct device *dev);
int driver_register(struct device_driver *drv);
void driver_unregister(struct device_driver *drv);
struct device_driver *driver_find(const char *name, struct bus_type *bus);
int driver_attach(struct device_driver *drv);
int driver_set_override(struct device *dev, const char **override, const char *s, size_t len);
struct device *driver_find_device(struct device_driver *drv, struct device *start, const void *data, int (*match)(struct device *dev, const void *data));
int driver_for_each_device(struct device_driver *drv, struct device *start, void *data, int (*fn)(struct device *dev, void *data));
int driver_probe_done(void);
void wait_for_device_probe(void);
int driver_create_file(struct device_driver *drv, const struct driver_attribute *attr);
void driver_remove_file(struct device_driver *drv, const struct driver_attribute *attr);
int bus_register(struct bus_type *bus);
void bus_unregister(struct bus_type *bus);
int bus_for_each_dev(struct bus_type *bus, struct device *start, void *data, int (*fn)(struct device *dev, void *data));
int bus_for_each_drv(struct bus_type *bus, struct device_driver *start, void *data, int (*fn)(struct device_driver *drv, void *data));
struct device *bus_find_device(struct bus_type *bus, struct device *start, const void *data, int (*match)(struct device *dev, const void *data));
struct device *bus_find_device_by_name(struct bus_type *bus, struct device *start, const char *name);
int bus_rescan_devices(struct bus_type *bus);
int bus_register_notifier(struct bus_type *bus, struct notifier_block *nb);
int bus_unregister_notifier(struct bus_type *bus, struct notifier_block *nb);
int bus_create_file(struct bus_type *bus, struct bus_attribute *attr);
void bus_remove_file(struct bus_type *bus, struct bus_attribute *attr);
int class_register(struct class *class);
void class_unregister(struct class *class);
/* The owner has gone from the argument list in 6.4. */
struct class *__qz_class_create(const char *name);
#define __qz_class_name(a, ...) __qz_second(0, ##__VA_ARGS__, a)
#define class_create(...) __qz_class_create(__qz_class_name(__VA_ARGS__))
void class_destroy(struct class *class);
int class_create_file(struct class *class, const struct class_attribute *attr);
void class_remove_file(struct class *class, const struct class_attribute *attr);
struct device *class_find_device(struct class *class, struct device *start, const void *data, int (*match)(struct device *dev, const void *data));
struct device *class_find_device_by_name(struct class *class, const char *name);
int class_for_each_device(struct class *class, struct device *start, void *data, int (*fn)(struct device *dev, void *data));
int class_interface_register(struct class_interface *intf);
void class_interface_unregister(struct class_interface *intf);
struct device *device_create(struct class *class, struct device *parent, dev_t devt, void *drvdata, const char *fmt, ...);
struct device *device_create_with_groups(struct class *class, struct device *parent, dev_t devt, void *drvdata, const struct attribute_group **groups, const char *fmt, ...);
void device_destroy(struct class *class, dev_t devt);
struct device *root_device_register(const char *name);
void root_device_unregister(struct device *dev);
int device_create_file(struct device *dev, const struct device_attribute *attr);
void device_remove_file(struct device *dev, const struct device_attribute *attr);
bool device_remove_file_self(struct device *dev, const struct device_attribute *attr);
int device_create_bin_file(struct device *dev, const struct bin_attribute *attr);
void device_remove_bin_file(struct device *dev, const struct bin_attribute *attr);
int device_add_group(struct device *dev, const struct attribute_group *group);
void device_remove_group(struct device *dev, const struct attribute_group *group);
int device_add_groups(struct device *dev, const struct attribute_group **groups);
void device_remove_groups(struct device *dev, const struct attribute_group **groups);
int devm_device_add_group(struct device *dev, const struct attribute_group *group);
int devm_device_add_groups(struct device *dev, const struct attribute_group **groups);
void devm_device_remove_group(struct device *dev, const struct attribute_group *group);
int device_for_each_child(struct device *dev, void *data, int (*fn)(struct device *dev, void *data));
int device_for_each_child_reverse(struct device *dev, void *data, int (*fn)(struct device *dev, void *data));
struct device *device_find_child(struct device *dev, void *data, int (*match)(struct device *dev, void *data));
struct device *device_find_child_by_name(struct device *parent, const char *name);
struct device *device_find_any_child(struct device *parent);
int device_match_name(struct device *dev, const void *name);
int device_match_of_node(struct device *dev, const void *np);
int device_match_fwnode(struct device *dev, const void *fwnode);
int device_match_any(struct device *dev, const void *unused);
int device_match_devt(struct device *dev, const void *devt);
struct device_link *device_link_add(struct device *consumer, struct device *supplier, u32 flags);
void device_link_del(struct device_link *link);
void device_link_remove(void *consumer, struct device *supplier);
void device_set_node(struct device *dev, struct fwnode_handle *fwnode);
void device_set_of_node_from_dev(struct device *dev, const struct device *from);
int device_online(struct device *dev);
int device_offline(struct device *dev);
void device_shutdown(void);
void device_enable_async_suspend(struct device *dev);
void device_disable_async_suspend(struct device *dev);
bool device_async_suspend_enabled(struct device *dev);
bool device_pm_not_required(struct device *dev);
void device_set_pm_not_required(struct device *dev);
void dev_pm_syscore_device(struct device *dev, bool val);
void dev_pm_set_driver_flags(struct device *dev, u32 flags);
bool dev_pm_test_driver_flags(struct device *dev, u32 flags);
#define DPM_FLAG_NO_DIRECT_COMPLETE 1
#define DPM_FLAG_SMART_PREPARE 2
#define DPM_FLAG_SMART_SUSPEND 4
#define DPM_FLAG_MAY_SKIP_RESUME 8
void dev_set_uevent_suppress(struct device *dev, int val);
int dev_get_uevent_suppress(const struct device *dev);
void dev_set_removable(struct device *dev, enum device_removable removable);
bool dev_is_removable(struct device *dev);
void dev_set_msi_domain(struct device *dev, struct irq_domain *domain);
struct irq_domain *dev_get_msi_domain(const struct device *dev);
void set_primary_fwnode(struct device *dev, struct fwnode_handle *fwnode);
void set_secondary_fwnode(struct device *dev, struct fwnode_handle *fwnode);
struct device *kobj_to_device(struct kobject *kobj);

typedef void (*dr_release_t)(struct device *dev, void *res);
typedef int (*dr_match_t)(struct device *dev, void *res, void *match_data);
void *devres_alloc(dr_release_t release, size_t size, gfp_t flags);
void *devres_alloc_node(dr_release_t release, size_t size, gfp_t flags, int node);
void devres_free(void *res);
void devres_add(struct device *dev, void *res);
void *devres_find(struct device *dev, dr_release_t release, dr_match_t match, void *data);
void *devres_get(struct device *dev, void *res, dr_match_t match, void *data);
void *devres_remove(struct device *dev, dr_release_t release, dr_match_t match, void *data);
int devres_destroy(struct device *dev, dr_release_t release, dr_match_t match, void *data);
int devres_release(struct device *dev, dr_release_t release, dr_match_t match, void *data);
int devres_release_all(struct device *dev);
void *devres_open_group(struct device *dev, void *id, gfp_t flags);
void devres_close_group(struct device *dev, void *id);
void devres_remove_group(struct device *dev, void *id);
int devres_release_group(struct device *dev, void *id);
int devm_add_action(struct device *dev, void (*action)(void *data), void *data);
int devm_add_action_or_reset(struct device *dev, void (*action)(void *data), void *data);
void devm_remove_action(struct device *dev, void (*action)(void *data), void *data);
void devm_release_action(struct device *dev, void (*action)(void *data), void *data);
void devm_remove_action_nowarn(struct device *dev, void (*action)(void *data), void *data);
bool devm_is_action_added(struct device *dev, void (*action)(void *data), void *data);
DEFINE_GUARD(device, struct device *, device_lock(_T), device_unlock(_T))
DEFINE_GUARD_COND(device, _intr, device_lock_interruptible(_T), _RET == 0)
DEFINE_FREE(put_device, struct device *, if (!IS_ERR_OR_NULL(_T)) put_device(_T))
DEFINE_FREE(device_del, struct device *, if (_T) device_del(_T))
#endif
