#ifndef QZ_LINUX_IRQDESC_H
#define QZ_LINUX_IRQDESC_H
#include <linux/irq.h>
#include <linux/irqhandler.h>
struct dentry;
struct irq_chip;
struct irq_data;
struct irq_desc;
struct irq_domain;
struct proc_dir_entry;
struct irq_desc {
	struct irq_data irq_data;
	irq_flow_handler_t handle_irq;
	struct irqaction *action;
	unsigned int depth;
	unsigned int irq_count;
	raw_spinlock_t lock;
	struct irq_affinity_notify *affinity_notify;
	unsigned int nr_actions;
	struct proc_dir_entry *dir;
	struct dentry *debugfs_file;
	const char *dev_name;
	struct rcu_head rcu;
	struct kobject kobj;
	int parent_irq;
	struct module *owner;
	const char *name;
};
struct irq_chip *irq_desc_get_chip(struct irq_desc *desc);
void *irq_desc_get_handler_data(struct irq_desc *desc);
int generic_handle_irq(unsigned int irq);
int generic_handle_irq_safe(unsigned int irq);
int generic_handle_domain_irq(struct irq_domain *domain, unsigned int hwirq);
void irq_set_handler_locked(struct irq_data *data, irq_flow_handler_t handler);
#endif
