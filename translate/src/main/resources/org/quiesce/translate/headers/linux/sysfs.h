#ifndef QZ_LINUX_SYSFS_H
#define QZ_LINUX_SYSFS_H
struct kernfs_node;
struct kernfs_node *sysfs_break_active_protection(struct kobject *kobj, const struct attribute *attr);
void sysfs_unbreak_active_protection(struct kernfs_node *kn);
int sysfs_add_link_to_group(struct kobject *kobj, const char *group_name, struct kobject *target, const char *link_name);
void sysfs_remove_link_from_group(struct kobject *kobj, const char *group_name, const char *link_name);
#endif
