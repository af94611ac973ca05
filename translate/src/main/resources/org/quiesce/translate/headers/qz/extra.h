#ifndef QZ_QZ_EXTRA_H
#define QZ_QZ_EXTRA_H
struct device_node;
struct file_operations;
struct irq_affinity_desc;
struct rcu_head;
struct resource;
struct sched_entity;
struct subsys_interface;
struct timezone;
#define READ 0
#define WRITE 1
#define CONSOLE_LOGLEVEL_DEFAULT CONFIG_CONSOLE_LOGLEVEL_DEFAULT
#define SLAB_MEM_SPREAD ((slab_flags_t __force) 0x00100000U)
#define SLAB_TEMPORARY SLAB_RECLAIM_ACCOUNT
#define hex_asc_lo(a_) hex_asc[((a_)& 0x0f)]
#define hex_asc_hi(a_) hex_asc[((a_)& 0xf0) >> 4]
#define __MODULE_STRING(a_) __stringify(a_)
#define pr_fmt(a_) a_
enum system_states { SYSTEM_RUNNING = 3, SYSTEM_POWER_OFF = 5, SYSTEM_RESTART };
struct load_weight {
	unsigned long weight;
};
struct sched_avg {
	int __qz_none;
};
struct sched_entity {
	struct load_weight load;
	int depth;
	struct sched_entity *parent;
	struct sched_avg avg;
};
struct timezone {
	int tz_minuteswest;
};
struct ustat {
	int __qz_none;
};
typedef void (*swap_r_func_t)(void *a, void *b, int size, const void *priv);
typedef void (*swap_func_t)(void *a, void *b, int size);
struct subsys_interface {
	const char *name;
	struct bus_type *subsys;
	struct list_head node;
	int (*add_dev)(struct device *dev, struct subsys_interface *sif);
	void (*remove_dev)(struct device *dev, struct subsys_interface *sif);
};
enum device_link_state { DL_STATE_SUPPLIER_UNBIND = 4 };
struct irq_affinity_desc {
	struct cpumask mask;
	unsigned int is_managed : 1;
};
enum irqchip_irq_state { IRQCHIP_STATE_LINE_LEVEL = 3 };
struct execute_work {
	struct work_struct work;
};
int get_option(char **str, int *pint);
char *get_options(const char *str, int nints, int *ints);
unsigned long long memparse(const char *ptr, char **retptr);
extern enum system_states system_state;
extern const char hex_asc[];
char *hex_byte_pack(char *buf, u8 byte);
int hex_to_bin(unsigned char ch);
int hex2bin(u8 *dst, const char *src, size_t count);
char *bin2hex(char *dst, const void *src, size_t count);
bool mac_pton(const char *s, u8 *mac);
void cleanup_module(void);
extern struct kset *module_kset;
int task_prio(const struct task_struct *p);
int test_tsk_thread_flag(struct task_struct *tsk, int flag);
size_t memweight(const void *ptr, size_t bytes);
extern struct timezone sys_tz;
int subsys_interface_register(struct subsys_interface *sif);
void subsys_interface_unregister(struct subsys_interface *sif);
int subsys_system_register(struct bus_type *subsys, const struct attribute_group **groups);
void *devm_ioremap_resource(struct device *dev, const struct resource *res);
void *devm_ioremap_resource_wc(struct device *dev, const struct resource *res);
void *devm_of_iomap(struct device *dev, struct device_node *node, int index, resource_size_t *size);
bool device_iommu_mapped(struct device *dev);
int device_for_each_child_reverse_from(struct device *parent, struct device *from, const void *data, int (*fn)(struct device *, const void *));
void lock_device_hotplug(void);
void unlock_device_hotplug(void);
int irq_inject_interrupt(unsigned int irq);
struct irq_affinity_desc *irq_create_affinity_masks(unsigned int nvec, struct irq_affinity *affd);
unsigned int irq_calc_affinity_vectors(unsigned int minvec, unsigned int maxvec, const struct irq_affinity *affd);
void disable_irq_nosync_lockdep(unsigned int irq);
void disable_irq_nosync_lockdep_irqsave(unsigned int irq, unsigned long *flags);
void enable_irq_lockdep(unsigned int irq);
void enable_irq_lockdep_irqrestore(unsigned int irq, unsigned long *flags);
int irq_get_irqchip_state(unsigned int irq, enum irqchip_irq_state which, bool *state);
int irq_set_irqchip_state(unsigned int irq, enum irqchip_irq_state which, bool state);
extern int oops_in_progress;
bool printk_timed_ratelimit(unsigned long *caller_jiffies, unsigned int interval_msec);
extern const struct file_operations kmsg_fops;
void print_hex_dump_devel(const char *prefix_str, int prefix_type, int rowsize, int groupsize, const void *buf, size_t len, bool ascii);
void init_rcu_head(struct rcu_head *head);
void init_rcu_head_on_stack(struct rcu_head *head);
#endif
