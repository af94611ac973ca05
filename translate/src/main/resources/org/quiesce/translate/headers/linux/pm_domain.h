#ifndef QZ_LINUX_PM_DOMAIN_H
#define QZ_LINUX_PM_DOMAIN_H
struct dev_power_governor;
struct device_node;
struct fwnode_handle;
struct generic_pm_domain;
struct genpd_governor_data;
struct genpd_lock_ops;
struct genpd_onecell_data;
struct genpd_power_state;
struct of_phandle_args;
enum gpd_status { __qz_gpd_status };
struct dev_power_governor {
	int __qz_none;
};
struct gpd_dev_ops {
	int (*start)(struct device *dev);
	int (*stop)(struct device *dev);
};
struct genpd_power_state {
	u64 usage;
	struct fwnode_handle *fwnode;
	u64 idle_time;
	void *data;
};
struct generic_pm_domain {
	struct device dev;
	struct dev_pm_domain domain;
	struct list_head dev_list;
	struct dev_power_governor *gov;
	struct genpd_governor_data *gd;
	struct fwnode_handle *provider;
	const char *name;
	enum gpd_status status;
	unsigned int device_count;
	cpumask_var_t cpus;
	int (*power_off)(struct generic_pm_domain *domain);
	int (*power_on)(struct generic_pm_domain *domain);
	struct gpd_dev_ops dev_ops;
	int (*attach_dev)(struct generic_pm_domain *domain, struct device *dev);
	void (*detach_dev)(struct generic_pm_domain *domain, struct device *dev);
	unsigned int flags;
	struct genpd_power_state *states;
	unsigned int state_count;
	u64 on_time;
	const struct genpd_lock_ops *lock_ops;
	union {
		struct mutex mlock;
		struct {
			spinlock_t slock;
		};
	};
};
typedef struct generic_pm_domain *(*genpd_xlate_t)(struct of_phandle_args *args, void *data);
struct genpd_onecell_data {
	struct generic_pm_domain **domains;
	unsigned int num_domains;
	genpd_xlate_t xlate;
};
int pm_genpd_remove_device(struct device *dev);
int pm_genpd_add_subdomain(struct generic_pm_domain *genpd, struct generic_pm_domain *subdomain);
int pm_genpd_init(struct generic_pm_domain *genpd, struct dev_power_governor *gov, bool is_off);
int pm_genpd_remove(struct generic_pm_domain *genpd);
int dev_pm_genpd_set_performance_state(struct device *dev, unsigned int state);
extern struct dev_power_governor simple_qos_governor;
extern struct dev_power_governor pm_domain_always_on_gov;
void dev_pm_genpd_suspend(struct device *dev);
void dev_pm_genpd_resume(struct device *dev);
int of_genpd_add_provider_simple(struct device_node *np, struct generic_pm_domain *genpd);
int of_genpd_add_provider_onecell(struct device_node *np, struct genpd_onecell_data *data);
void of_genpd_del_provider(struct device_node *np);
int of_genpd_add_subdomain(struct of_phandle_args *parent_spec, struct of_phandle_args *subdomain_spec);
struct generic_pm_domain *of_genpd_remove_last(struct device_node *np);
struct device *genpd_dev_pm_attach_by_name(struct device *dev, const char *name);
int dev_pm_domain_attach(struct device *dev, bool power_on);
struct device *dev_pm_domain_attach_by_id(struct device *dev, unsigned int index);
struct device *dev_pm_domain_attach_by_name(struct device *dev, const char *name);
void dev_pm_domain_detach(struct device *dev, bool power_off);
void dev_pm_domain_set(struct device *dev, struct dev_pm_domain *pd);
#endif
