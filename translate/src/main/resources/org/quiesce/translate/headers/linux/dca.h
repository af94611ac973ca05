#ifndef QZ_LINUX_DCA_H
#define QZ_LINUX_DCA_H
struct dca_ops;
struct notifier_block;
#define DCA_PROVIDER_ADD 1
#define DCA_PROVIDER_REMOVE 2
struct dca_provider {
	struct list_head node;
	const struct dca_ops *ops;
	struct device *cd;
	int id;
};
void dca_register_notify(struct notifier_block *nb);
void dca_unregister_notify(struct notifier_block *nb);
int dca_add_requester(struct device *dev);
int dca_remove_requester(struct device *dev);
u8 dca3_get_tag(struct device *dev, int cpu);
#endif
