#ifndef QZ_LINUX_DEVICE_MAPPER_H
#define QZ_LINUX_DEVICE_MAPPER_H
#include <linux/blk_types.h>
#include <linux/dax.h>
#include <linux/pfn.h>
struct bio;
struct block_device;
struct dm_dev;
struct dm_report_zones_args;
struct dm_target;
struct queue_limits;
typedef int status_type_t;
typedef int (*dm_ctr_fn)(struct dm_target *target, unsigned int argc, char **argv);
typedef void (*dm_dtr_fn)(struct dm_target *ti);
typedef int (*dm_map_fn)(struct dm_target *ti, struct bio *bio);
typedef int (*dm_endio_fn)(struct dm_target *ti, struct bio *bio, blk_status_t *error);
typedef void (*dm_presuspend_fn)(struct dm_target *ti);
typedef void (*dm_postsuspend_fn)(struct dm_target *ti);
typedef int (*dm_preresume_fn)(struct dm_target *ti);
typedef void (*dm_resume_fn)(struct dm_target *ti);
typedef void (*dm_status_fn)(struct dm_target *ti, status_type_t status_type, unsigned int status_flags, char *result, unsigned int maxlen);
typedef int (*dm_message_fn)(struct dm_target *ti, unsigned int argc, char **argv, char *result, unsigned int maxlen);
typedef int (*dm_prepare_ioctl_fn)(struct dm_target *ti, struct block_device **bdev);
typedef int (*dm_report_zones_fn)(struct dm_target *ti, struct dm_report_zones_args *args, unsigned int nr_zones);
typedef int (*iterate_devices_callout_fn)(struct dm_target *ti, struct dm_dev *dev, sector_t start, sector_t len, void *data);
typedef int (*dm_iterate_devices_fn)(struct dm_target *ti, iterate_devices_callout_fn fn, void *data);
typedef void (*dm_io_hints_fn)(struct dm_target *ti, struct queue_limits *limits);
typedef int (*dm_busy_fn)(struct dm_target *ti);
typedef long (*dm_dax_direct_access_fn)(struct dm_target *ti, pgoff_t pgoff, long nr_pages, enum dax_access_mode node, void **kaddr, pfn_t *pfn);
struct target_type {
	uint64_t features;
	const char *name;
	struct module *module;
	unsigned int version[3];
	dm_ctr_fn ctr;
	dm_dtr_fn dtr;
	dm_map_fn map;
	dm_endio_fn end_io;
	dm_presuspend_fn presuspend;
	dm_postsuspend_fn postsuspend;
	dm_preresume_fn preresume;
	dm_resume_fn resume;
	dm_status_fn status;
	dm_message_fn message;
	dm_prepare_ioctl_fn prepare_ioctl;
	dm_report_zones_fn report_zones;
	dm_busy_fn busy;
	dm_iterate_devices_fn iterate_devices;
	dm_io_hints_fn io_hints;
	dm_dax_direct_access_fn direct_access;
	struct list_head list;
};
#endif
