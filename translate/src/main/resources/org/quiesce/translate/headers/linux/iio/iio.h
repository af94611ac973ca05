#ifndef QZ_LINUX_IIO_IIO_H
#define QZ_LINUX_IIO_IIO_H
#include <linux/iio/types.h>
struct dentry;
struct fwnode_reference_args;
struct iio_buffer;
struct iio_buffer_setup_ops;
struct iio_chan_spec;
struct iio_chan_spec_ext_info;
struct iio_dev;
struct iio_event_spec;
struct iio_info;
struct iio_mount_matrix;
struct iio_trigger;
#define INDIO_DIRECT_MODE 1
#define IIO_DMA_MINALIGN ARCH_KMALLOC_MINALIGN
#define iio_device_register(a_) __iio_device_register((a_), THIS_MODULE)
#define devm_iio_device_register(a_, b_) __devm_iio_device_register((a_), (b_), THIS_MODULE)
enum iio_shared_by { __qz_iio_shared_by };
enum iio_endian { IIO_BE = 1, IIO_LE };
struct iio_chan_spec_ext_info {
	const char *name;
	enum iio_shared_by shared;
	ssize_t (*read)(struct iio_dev *, uintptr_t private, struct iio_chan_spec const *, char *buf);
	ssize_t (*write)(struct iio_dev *, uintptr_t private, struct iio_chan_spec const *, const char *buf, size_t len);
	uintptr_t private;
};
struct iio_enum {
	const char *const *items;
	unsigned int num_items;
	int (*set)(struct iio_dev *, const struct iio_chan_spec *, unsigned int);
	int (*get)(struct iio_dev *, const struct iio_chan_spec *);
};
struct iio_mount_matrix {
	const char *rotation[9];
};
struct iio_event_spec {
	enum iio_event_type type;
	enum iio_event_direction dir;
	unsigned long mask_separate;
	unsigned long mask_shared_by_type;
};
struct iio_chan_spec {
	enum iio_chan_type type;
	int channel;
	int channel2;
	unsigned long address;
	int scan_index;
	struct {
		char sign;
		u8 realbits;
		u8 storagebits;
		u8 shift;
		u8 repeat;
		enum iio_endian endianness;
	} scan_type;
	long info_mask_separate;
	long info_mask_separate_available;
	long info_mask_shared_by_type;
	long info_mask_shared_by_type_available;
	long info_mask_shared_by_all;
	long info_mask_shared_by_all_available;
	const struct iio_event_spec *event_spec;
	unsigned int num_event_specs;
	const struct iio_chan_spec_ext_info *ext_info;
	const char *extend_name;
	const char *datasheet_name;
	unsigned modified : 1;
	unsigned indexed : 1;
	unsigned output : 1;
	unsigned differential : 1;
};
struct iio_info {
	const struct attribute_group *event_attrs;
	const struct attribute_group *attrs;
	int (*read_raw)(struct iio_dev *indio_dev, struct iio_chan_spec const *chan, int *val, int *val2, long mask);
	int (*read_avail)(struct iio_dev *indio_dev, struct iio_chan_spec const *chan, const int **vals, int *type, int *length, long mask);
	int (*write_raw)(struct iio_dev *indio_dev, struct iio_chan_spec const *chan, int val, int val2, long mask);
	int (*read_label)(struct iio_dev *indio_dev, struct iio_chan_spec const *chan, char *label);
	int (*write_raw_get_fmt)(struct iio_dev *indio_dev, struct iio_chan_spec const *chan, long mask);
	int (*read_event_config)(struct iio_dev *indio_dev, const struct iio_chan_spec *chan, enum iio_event_type type, enum iio_event_direction dir);
	int (*write_event_config)(struct iio_dev *indio_dev, const struct iio_chan_spec *chan, enum iio_event_type type, enum iio_event_direction dir, int state);
	int (*read_event_value)(struct iio_dev *indio_dev, const struct iio_chan_spec *chan, enum iio_event_type type, enum iio_event_direction dir, enum iio_event_info info, int *val, int *val2);
	int (*write_event_value)(struct iio_dev *indio_dev, const struct iio_chan_spec *chan, enum iio_event_type type, enum iio_event_direction dir, enum iio_event_info info, int val, int val2);
	int (*validate_trigger)(struct iio_dev *indio_dev, struct iio_trigger *trig);
	int (*update_scan_mode)(struct iio_dev *indio_dev, const unsigned long *scan_mask);
	int (*debugfs_reg_access)(struct iio_dev *indio_dev, unsigned reg, unsigned writeval, unsigned *readval);
	int (*fwnode_xlate)(struct iio_dev *indio_dev, const struct fwnode_reference_args *iiospec);
	int (*hwfifo_set_watermark)(struct iio_dev *indio_dev, unsigned val);
};
struct iio_buffer_setup_ops {
	int (*preenable)(struct iio_dev *);
	int (*postenable)(struct iio_dev *);
	int (*predisable)(struct iio_dev *);
	int (*postdisable)(struct iio_dev *);
	bool (*validate_scan_mask)(struct iio_dev *indio_dev, const unsigned long *scan_mask);
};
struct iio_dev {
	int modes;
	struct device dev;
	struct iio_buffer *buffer;
	int scan_bytes;
	struct mutex mlock;
	const unsigned long *available_scan_masks;
	unsigned masklength;
	const unsigned long *active_scan_mask;
	bool scan_timestamp;
	struct iio_trigger *trig;
	struct iio_chan_spec const *channels;
	int num_channels;
	const char *name;
	const char *label;
	const struct iio_info *info;
	const struct iio_buffer_setup_ops *setup_ops;
	void *priv;
};
int iio_read_mount_matrix(struct device *dev, struct iio_mount_matrix *matrix);
s64 iio_get_time_ns(const struct iio_dev *indio_dev);
int iio_device_id(struct iio_dev *indio_dev);
bool iio_buffer_enabled(struct iio_dev *indio_dev);
int __iio_device_register(struct iio_dev *indio_dev, struct module *this_mod);
void iio_device_unregister(struct iio_dev *indio_dev);
int __devm_iio_device_register(struct device *dev, struct iio_dev *indio_dev, struct module *this_mod);
int iio_push_event(struct iio_dev *indio_dev, u64 ev_code, s64 timestamp);
int iio_device_claim_direct_mode(struct iio_dev *indio_dev);
void iio_device_release_direct_mode(struct iio_dev *indio_dev);
extern struct bus_type iio_bus_type;
void iio_device_put(struct iio_dev *indio_dev);
struct iio_dev *dev_to_iio_dev(struct device *dev);
struct iio_dev *iio_device_get(struct iio_dev *indio_dev);
void iio_device_set_drvdata(struct iio_dev *indio_dev, void *data);
void *iio_device_get_drvdata(const struct iio_dev *indio_dev);
struct iio_dev *iio_device_alloc(struct device *parent, int sizeof_priv);
void *iio_priv(const struct iio_dev *indio_dev);
void iio_device_free(struct iio_dev *indio_dev);
struct iio_dev *devm_iio_device_alloc(struct device *parent, int sizeof_priv);
struct dentry *iio_get_debugfs_dentry(struct iio_dev *indio_dev);
ssize_t iio_format_value(char *buf, unsigned int type, int size, int *vals);
int iio_str_to_fixpoint(const char *str, int fract_mult, int *integer, int *fract);
#endif
