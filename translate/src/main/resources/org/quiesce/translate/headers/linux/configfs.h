#ifndef QZ_LINUX_CONFIGFS_H
#define QZ_LINUX_CONFIGFS_H
struct config_group;
struct config_item;
struct config_item_type;
struct configfs_attribute;
struct configfs_group_operations;
struct configfs_item_operations;
struct configfs_subsystem;
#define CONFIGFS_ITEM_NAME_LEN 20
struct config_item {
	char *ci_name;
	char ci_namebuf[CONFIGFS_ITEM_NAME_LEN];
	struct kref ci_kref;
	struct config_item *ci_parent;
	struct config_group *ci_group;
	const struct config_item_type *ci_type;
};
struct config_item_type {
	struct module *ct_owner;
	struct configfs_item_operations *ct_item_ops;
	struct configfs_group_operations *ct_group_ops;
	struct configfs_attribute **ct_attrs;
};
struct config_group {
	struct config_item cg_item;
	struct list_head cg_children;
	struct configfs_subsystem *cg_subsys;
	struct list_head default_groups;
	struct list_head group_entry;
};
struct configfs_attribute {
	const char *ca_name;
	struct module *ca_owner;
	umode_t ca_mode;
	ssize_t (*show)(struct config_item *, char *);
	ssize_t (*store)(struct config_item *, const char *, size_t);
};
struct configfs_item_operations {
	void (*release)(struct config_item *);
	int (*allow_link)(struct config_item *src, struct config_item *target);
	void (*drop_link)(struct config_item *src, struct config_item *target);
};
struct configfs_group_operations {
	struct config_item *(*make_item)(struct config_group *group, const char *name);
	struct config_group *(*make_group)(struct config_group *group, const char *name);
	void (*drop_item)(struct config_group *group, struct config_item *item);
};
struct configfs_subsystem {
	struct config_group su_group;
	struct mutex su_mutex;
};
#define CONFIGFS_ATTR(p, n) static struct configfs_attribute p##attr_##n = { .ca_name = #n, .ca_mode = 0644, .ca_owner = THIS_MODULE, .show = p##n##_show, .store = p##n##_store }
#define CONFIGFS_ATTR_RO(p, n) static struct configfs_attribute p##attr_##n = { .ca_name = #n, .ca_mode = 0444, .ca_owner = THIS_MODULE, .show = p##n##_show }
#define CONFIGFS_ATTR_WO(p, n) static struct configfs_attribute p##attr_##n = { .ca_name = #n, .ca_mode = 0200, .ca_owner = THIS_MODULE, .store = p##n##_store }
int config_item_set_name(struct config_item *, const char *, ...);
char *config_item_name(struct config_item *item);
void config_item_init_type_name(struct config_item *item, const char *name, const struct config_item_type *type);
void config_item_put(struct config_item *);
void config_group_init(struct config_group *group);
void config_group_init_type_name(struct config_group *group, const char *name, const struct config_item_type *type);
struct config_group *to_config_group(struct config_item *item);
void config_group_put(struct config_group *group);
struct config_item *config_group_find_item(struct config_group *, const char *);
void configfs_add_default_group(struct config_group *new_group, struct config_group *group);
int configfs_register_subsystem(struct configfs_subsystem *subsys);
void configfs_unregister_subsystem(struct configfs_subsystem *subsys);
int configfs_register_group(struct config_group *parent_group, struct config_group *group);
void configfs_unregister_group(struct config_group *group);
struct config_group *configfs_register_default_group(struct config_group *parent_group, const char *name, const struct config_item_type *item_type);
void configfs_unregister_default_group(struct config_group *group);
int configfs_depend_item_unlocked(struct configfs_subsystem *caller_subsys, struct config_item *target);
void configfs_undepend_item_unlocked(struct config_item *target);
#endif
