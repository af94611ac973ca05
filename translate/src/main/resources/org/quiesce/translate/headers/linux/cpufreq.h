#ifndef QZ_LINUX_CPUFREQ_H
#define QZ_LINUX_CPUFREQ_H
#include <linux/pm_qos.h>
struct clk;
struct cpufreq_driver;
struct cpufreq_freqs;
struct cpufreq_frequency_table;
struct cpufreq_governor;
struct cpufreq_policy;
struct cpufreq_policy_data;
struct cpufreq_stats;
struct freq_attr;
struct notifier_block;
struct thermal_cooling_device;
#define CPUFREQ_NAME_LEN 0x10
#define CPUFREQ_TRANSITION_NOTIFIER 0
#define CPUFREQ_PRECHANGE 0
#define CPUFREQ_POSTCHANGE 1
#define CPUFREQ_TABLE_END (-2)
struct cpufreq_cpuinfo {
	unsigned int max_freq;
	unsigned int min_freq;
	unsigned int transition_latency;
};
struct cpufreq_policy {
	cpumask_var_t cpus;
	cpumask_var_t related_cpus;
	unsigned int shared_type;
	unsigned int cpu;
	struct clk *clk;
	struct cpufreq_cpuinfo cpuinfo;
	unsigned int min;
	unsigned int max;
	unsigned int cur;
	unsigned int suspend_freq;
	unsigned int policy;
	struct cpufreq_governor *governor;
	void *governor_data;
	struct work_struct update;
	struct freq_constraints constraints;
	struct cpufreq_frequency_table *freq_table;
	struct kobject kobj;
	struct rw_semaphore rwsem;
	bool fast_switch_possible;
	struct cpufreq_stats *stats;
	void *driver_data;
	struct thermal_cooling_device *cdev;
};
struct cpufreq_policy_data {
	struct cpufreq_cpuinfo cpuinfo;
	struct cpufreq_frequency_table *freq_table;
	unsigned int cpu;
	unsigned int min;
	unsigned int max;
};
struct cpufreq_freqs {
	struct cpufreq_policy *policy;
	unsigned int old;
	unsigned int new;
	u8 flags;
};
struct freq_attr {
	struct attribute attr;
	ssize_t (*show)(struct cpufreq_policy *, char *);
	ssize_t (*store)(struct cpufreq_policy *, const char *, size_t count);
};
struct cpufreq_driver {
	char name[CPUFREQ_NAME_LEN];
	u16 flags;
	void *driver_data;
	int (*init)(struct cpufreq_policy *policy);
	int (*verify)(struct cpufreq_policy_data *policy);
	int (*target)(struct cpufreq_policy *policy, unsigned int target_freq, unsigned int relation);
	int (*target_index)(struct cpufreq_policy *policy, unsigned int index);
	unsigned int (*fast_switch)(struct cpufreq_policy *policy, unsigned int target_freq);
	unsigned int (*get)(unsigned int cpu);
	int (*online)(struct cpufreq_policy *policy);
	int (*offline)(struct cpufreq_policy *policy);
	int (*exit)(struct cpufreq_policy *policy);
	int (*suspend)(struct cpufreq_policy *policy);
	int (*resume)(struct cpufreq_policy *policy);
	void (*ready)(struct cpufreq_policy *policy);
	struct freq_attr **attr;
	void (*register_em)(struct cpufreq_policy *policy);
};
struct cpufreq_governor {
	char name[CPUFREQ_NAME_LEN];
	int (*init)(struct cpufreq_policy *policy);
	void (*exit)(struct cpufreq_policy *policy);
	int (*start)(struct cpufreq_policy *policy);
	void (*stop)(struct cpufreq_policy *policy);
	void (*limits)(struct cpufreq_policy *policy);
	struct module *owner;
	u8 flags;
};
struct gov_attr_set {
	struct kobject kobj;
	struct mutex update_lock;
	int usage_count;
};
struct cpufreq_frequency_table {
	unsigned int flags;
	unsigned int driver_data;
	unsigned int frequency;
};
struct cpufreq_policy *cpufreq_cpu_get_raw(unsigned int cpu);
struct cpufreq_policy *cpufreq_cpu_get(unsigned int cpu);
void cpufreq_cpu_put(struct cpufreq_policy *policy);
unsigned int cpufreq_quick_get(unsigned int cpu);
u64 get_cpu_idle_time(unsigned int cpu, u64 *wall, int io_busy);
bool have_governor_per_policy(void);
int cpufreq_register_driver(struct cpufreq_driver *driver_data);
int cpufreq_unregister_driver(struct cpufreq_driver *driver_data);
const char *cpufreq_get_current_driver(void);
void *cpufreq_get_driver_data(void);
void cpufreq_verify_within_cpu_limits(struct cpufreq_policy_data *policy);
int cpufreq_generic_suspend(struct cpufreq_policy *policy);
int cpufreq_register_notifier(struct notifier_block *nb, unsigned int list);
int cpufreq_unregister_notifier(struct notifier_block *nb, unsigned int list);
void cpufreq_freq_transition_begin(struct cpufreq_policy *policy, struct cpufreq_freqs *freqs);
void cpufreq_freq_transition_end(struct cpufreq_policy *policy, struct cpufreq_freqs *freqs, int transition_failed);
int cpufreq_driver_target(struct cpufreq_policy *policy, unsigned int target_freq, unsigned int relation);
int __cpufreq_driver_target(struct cpufreq_policy *policy, unsigned int target_freq, unsigned int relation);
struct cpufreq_governor *cpufreq_default_governor(void);
int dev_pm_opp_init_cpufreq_table(struct device *dev, struct cpufreq_frequency_table **table);
void dev_pm_opp_free_cpufreq_table(struct device *dev, struct cpufreq_frequency_table **table);
int cpufreq_generic_frequency_table_verify(struct cpufreq_policy_data *policy);
int cpufreq_enable_boost_support(void);
extern struct freq_attr cpufreq_freq_attr_scaling_available_freqs;
extern struct freq_attr cpufreq_freq_attr_scaling_boost_freqs;
extern struct freq_attr *cpufreq_generic_attr[];
unsigned int cpufreq_generic_get(unsigned int cpu);
void cpufreq_generic_init(struct cpufreq_policy *policy, struct cpufreq_frequency_table *table, unsigned int transition_latency);
void cpufreq_register_em_with_opp(struct cpufreq_policy *policy);
#endif
