#ifndef QZ_LINUX_ATMDEV_H
#define QZ_LINUX_ATMDEV_H
struct atm_dev;
struct atmdev_ops;
struct atmphy_ops;
#define ESI_LEN 6
struct atm_cirange {
	signed char vpi_bits;
	signed char vci_bits;
};
struct k_atm_aal_stats {
	int __qz_none;
};
struct k_atm_dev_stats {
	struct k_atm_aal_stats aal5;
};
struct atm_dev {
	const struct atmdev_ops *ops;
	const struct atmphy_ops *phy;
	const char *type;
	int number;
	void *dev_data;
	void *phy_data;
	unsigned long flags;
	struct list_head local;
	unsigned char esi[ESI_LEN];
	struct atm_cirange ci_range;
	struct k_atm_dev_stats stats;
	char signal;
	int link_rate;
	refcount_t refcnt;
	spinlock_t lock;
	char *proc_name;
	struct device class_dev;
	struct list_head dev_list;
};
void atm_dev_signal_change(struct atm_dev *dev, char signal);
#endif
