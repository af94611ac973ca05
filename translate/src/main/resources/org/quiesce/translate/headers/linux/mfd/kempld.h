#ifndef QZ_LINUX_MFD_KEMPLD_H
#define QZ_LINUX_MFD_KEMPLD_H
struct kempld_device_data;
struct resource;
#define KEMPLD_IOINDEX 0xa80
#define KEMPLD_IODATA 0xa81
#define KEMPLD_MUTEX_KEY 0x80
#define KEMPLD_VERSION 0
#define KEMPLD_BUILDNR 2
#define KEMPLD_FEATURE 4
#define KEMPLD_FEATURE_BIT_I2C 1
#define KEMPLD_FEATURE_BIT_WATCHDOG 2
#define KEMPLD_FEATURE_BIT_GPIO 4
#define KEMPLD_FEATURE_MASK_UART 56
#define KEMPLD_FEATURE_BIT_NMI 0x100
#define KEMPLD_SPEC 6
#define KEMPLD_CFG 55
#define KEMPLD_CFG_GPIO_I2C_MUX 1
#define KEMPLD_CLK 0x1fca055
#define KEMPLD_VERSION_LEN 10
#define KEMPLD_VERSION_GET_MINOR(a_) (a_& 0x1f)
#define KEMPLD_VERSION_GET_MAJOR(a_) ((a_ >> 5)& 0x1f)
#define KEMPLD_VERSION_GET_NUMBER(a_) ((a_ >> 10)& 0xf)
#define KEMPLD_VERSION_GET_TYPE(a_) ((a_ >> 14)& 0x3)
#define KEMPLD_SPEC_GET_MINOR(a_) (a_& 0x0f)
#define KEMPLD_SPEC_GET_MAJOR(a_) ((a_ >> 4)& 0x0f)
struct kempld_info {
	unsigned int major;
	unsigned int minor;
	unsigned int buildnr;
	unsigned int number;
	unsigned int type;
	unsigned int spec_major;
	unsigned int spec_minor;
	char version[KEMPLD_VERSION_LEN];
};
struct kempld_device_data {
	void *io_base;
	void *io_index;
	void *io_data;
	u32 pld_clock;
	u32 feature_mask;
	struct device *dev;
	struct kempld_info info;
	struct mutex lock;
};
struct kempld_platform_data {
	u32 pld_clock;
	int gpio_base;
	struct resource *ioresource;
	void (*get_hardware_mutex)(struct kempld_device_data *);
	void (*release_hardware_mutex)(struct kempld_device_data *);
	int (*get_info)(struct kempld_device_data *);
	int (*register_cells)(struct kempld_device_data *);
};
void kempld_get_mutex(struct kempld_device_data *pld);
void kempld_release_mutex(struct kempld_device_data *pld);
u8 kempld_read8(struct kempld_device_data *pld, u8 index);
void kempld_write8(struct kempld_device_data *pld, u8 index, u8 data);
u16 kempld_read16(struct kempld_device_data *pld, u8 index);
void kempld_write16(struct kempld_device_data *pld, u8 index, u16 data);
u32 kempld_read32(struct kempld_device_data *pld, u8 index);
void kempld_write32(struct kempld_device_data *pld, u8 index, u32 data);
#endif
