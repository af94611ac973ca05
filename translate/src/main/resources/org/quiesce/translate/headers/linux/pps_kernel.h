#ifndef QZ_LINUX_PPS_KERNEL_H
#define QZ_LINUX_PPS_KERNEL_H
#include <linux/pps.h>
struct fasync_struct;
struct pps_device;
struct pps_event_time;
struct pps_ktime;
struct pps_source_info;
struct pps_source_info {
	char name[PPS_MAX_NAME_LEN];
	char path[PPS_MAX_NAME_LEN];
	int mode;
	void (*echo)(struct pps_device *pps, int event, void *data);
	struct module *owner;
	struct device *dev;
};
struct pps_event_time {
	struct timespec64 ts_raw;
	struct timespec64 ts_real;
};
struct pps_device {
	struct pps_source_info info;
	struct pps_kparams params;
	__u32 assert_sequence;
	__u32 clear_sequence;
	struct pps_ktime assert_tu;
	struct pps_ktime clear_tu;
	int current_mode;
	unsigned int last_ev;
	unsigned int last_fetched_ev;
	wait_queue_head_t queue;
	unsigned int id;
	void const *lookup_cookie;
	struct device dev;
	struct fasync_struct *async_queue;
	spinlock_t lock;
};
extern const struct attribute_group *pps_groups[];
int pps_register_cdev(struct pps_device *pps);
void pps_unregister_cdev(struct pps_device *pps);
struct pps_device *pps_register_source(struct pps_source_info *info, int default_params);
void pps_unregister_source(struct pps_device *pps);
void pps_event(struct pps_device *pps, struct pps_event_time *ts, int event, void *data);
struct pps_device *pps_lookup_dev(void const *cookie);
void timespec_to_pps_ktime(struct pps_ktime *kt, struct timespec64 ts);
void pps_get_ts(struct pps_event_time *ts);
void pps_sub_ts(struct pps_event_time *ts, struct timespec64 delta);
#endif
