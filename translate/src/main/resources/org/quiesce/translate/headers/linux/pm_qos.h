#ifndef QZ_LINUX_PM_QOS_H
#define QZ_LINUX_PM_QOS_H
#include <linux/plist.h>
struct blocking_notifier_head;
struct dev_pm_qos_request;
struct freq_constraints;
struct freq_qos_request;
struct pm_qos_constraints;
struct pm_qos_request;
#define PM_QOS_DEFAULT_VALUE (-1)
#define PM_QOS_LATENCY_ANY S32_MAX
#define PM_QOS_FLAG_NO_POWER_OFF 1
enum pm_qos_flags_status { PM_QOS_FLAGS_ALL = 2 };
enum pm_qos_type { __qz_pm_qos_type };
struct pm_qos_constraints {
	struct plist_head list;
	s32 default_value;
	enum pm_qos_type type;
	struct blocking_notifier_head *notifiers;
};
struct pm_qos_request {
	struct plist_node node;
	struct pm_qos_constraints *qos;
};
struct pm_qos_flags_request {
	struct list_head node;
	s32 flags;
};
enum freq_qos_req_type { __qz_freq_qos_req_type };
struct freq_constraints {
	struct pm_qos_constraints min_freq;
	struct pm_qos_constraints max_freq;
};
struct freq_qos_request {
	enum freq_qos_req_type type;
	struct plist_node pnode;
	struct freq_constraints *qos;
};
enum dev_pm_qos_req_type { DEV_PM_QOS_RESUME_LATENCY = 1, DEV_PM_QOS_FLAGS = 5 };
struct dev_pm_qos_request {
	enum dev_pm_qos_req_type type;
	union {
		struct plist_node pnode;
		struct pm_qos_flags_request flr;
		struct freq_qos_request freq;
	} data;
	struct device *dev;
};
int dev_pm_qos_request_active(struct dev_pm_qos_request *req);
void cpu_latency_qos_add_request(struct pm_qos_request *req, s32 value);
void cpu_latency_qos_update_request(struct pm_qos_request *req, s32 new_value);
void cpu_latency_qos_remove_request(struct pm_qos_request *req);
enum pm_qos_flags_status dev_pm_qos_flags(struct device *dev, s32 mask);
int dev_pm_qos_add_request(struct device *dev, struct dev_pm_qos_request *req, enum dev_pm_qos_req_type type, s32 value);
int dev_pm_qos_update_request(struct dev_pm_qos_request *req, s32 new_value);
int dev_pm_qos_remove_request(struct dev_pm_qos_request *req);
int dev_pm_qos_add_ancestor_request(struct device *dev, struct dev_pm_qos_request *req, enum dev_pm_qos_req_type type, s32 value);
int dev_pm_qos_expose_latency_limit(struct device *dev, s32 value);
void dev_pm_qos_hide_latency_limit(struct device *dev);
int dev_pm_qos_expose_flags(struct device *dev, s32 value);
int dev_pm_qos_expose_latency_tolerance(struct device *dev);
void dev_pm_qos_hide_latency_tolerance(struct device *dev);
int freq_qos_add_request(struct freq_constraints *qos, struct freq_qos_request *req, enum freq_qos_req_type type, s32 value);
int freq_qos_update_request(struct freq_qos_request *req, s32 new_value);
int freq_qos_remove_request(struct freq_qos_request *req);
#endif
