#ifndef QZ_LINUX_HW_RANDOM_H
#define QZ_LINUX_HW_RANDOM_H
struct hwrng;
struct hwrng {
	const char *name;
	int (*init)(struct hwrng *rng);
	void (*cleanup)(struct hwrng *rng);
	int (*data_present)(struct hwrng *rng, int wait);
	int (*data_read)(struct hwrng *rng, u32 *data);
	int (*read)(struct hwrng *rng, void *data, size_t max, bool wait);
	unsigned long priv;
	unsigned short quality;
	struct list_head list;
	struct kref ref;
	struct work_struct cleanup_work;
	struct completion cleanup_done;
	struct completion dying;
};
int hwrng_register(struct hwrng *rng);
int devm_hwrng_register(struct device *dev, struct hwrng *rng);
void hwrng_unregister(struct hwrng *rng);
void devm_hwrng_unregister(struct device *dve, struct hwrng *rng);
long hwrng_msleep(struct hwrng *rng, unsigned int msecs);
long hwrng_yield(struct hwrng *rng);
#endif
