#ifndef QZ_LINUX_MOD_DEVICETABLE_H
#define QZ_LINUX_MOD_DEVICETABLE_H
#include <linux/uuid.h>
struct dmi_system_id;
#define IEEE1394_MATCH_VENDOR_ID 1
#define IEEE1394_MATCH_MODEL_ID 2
#define IEEE1394_MATCH_SPECIFIER_ID 4
#define IEEE1394_MATCH_VERSION 8
#define USB_DEVICE_ID_MATCH_VENDOR 1
#define USB_DEVICE_ID_MATCH_PRODUCT 2
#define USB_DEVICE_ID_MATCH_DEV_LO 4
#define USB_DEVICE_ID_MATCH_DEV_HI 8
#define USB_DEVICE_ID_MATCH_DEV_CLASS 0x10
#define USB_DEVICE_ID_MATCH_DEV_SUBCLASS 0x20
#define USB_DEVICE_ID_MATCH_DEV_PROTOCOL 0x40
#define USB_DEVICE_ID_MATCH_INT_CLASS 0x80
#define USB_DEVICE_ID_MATCH_INT_SUBCLASS 0x100
#define USB_DEVICE_ID_MATCH_INT_PROTOCOL 0x200
#define USB_DEVICE_ID_MATCH_INT_NUMBER 0x400
#define HID_ANY_ID (-1)
#define HID_BUS_ANY 0xffff
#define HID_GROUP_ANY 0
#define ACPI_ID_LEN 0x10
#define PNP_ID_LEN 8
#define SERIO_ANY 255
#define INPUT_DEVICE_ID_EV_MAX 31
#define INPUT_DEVICE_ID_KEY_MAX 0x2ff
#define INPUT_DEVICE_ID_REL_MAX 15
#define INPUT_DEVICE_ID_ABS_MAX 63
#define INPUT_DEVICE_ID_MSC_MAX 7
#define INPUT_DEVICE_ID_LED_MAX 15
#define INPUT_DEVICE_ID_SND_MAX 7
#define INPUT_DEVICE_ID_FF_MAX 127
#define INPUT_DEVICE_ID_SW_MAX 0x10
#define INPUT_DEVICE_ID_PROP_MAX 31
#define INPUT_DEVICE_ID_MATCH_BUS 1
#define INPUT_DEVICE_ID_MATCH_VENDOR 2
#define INPUT_DEVICE_ID_MATCH_PRODUCT 4
#define INPUT_DEVICE_ID_MATCH_VERSION 8
#define INPUT_DEVICE_ID_MATCH_EVBIT 0x10
#define INPUT_DEVICE_ID_MATCH_KEYBIT 0x20
#define INPUT_DEVICE_ID_MATCH_RELBIT 0x40
#define INPUT_DEVICE_ID_MATCH_ABSBIT 0x80
#define INPUT_DEVICE_ID_MATCH_PROPBIT 0x2000
#define EISA_SIG_LEN 8
#define SSB_ANY_REV 255
#define BCMA_ANY_REV 255
#define BCMA_ANY_CLASS 255
#define VIRTIO_DEV_ANY_ID 0xffffffff
#define RPMSG_NAME_SIZE 0x20
#define I2C_NAME_SIZE 20
#define I2C_MODULE_PREFIX "i2c:"
#define PCI_EPF_NAME_SIZE 20
#define SPI_NAME_SIZE 0x20
#define SPI_MODULE_PREFIX "spi:"
#define PLATFORM_NAME_SIZE 20
#define MDIO_NAME_SIZE 0x20
#define ISAPNP_ANY_ID 0xffff
#define X86_MODEL_ANY 0
#define MEI_CL_NAME_SIZE 0x20
#define MEI_CL_VERSION_ANY 255
#define TYPEC_ANY_MODE 7
#define MHI_NAME_SIZE 0x20
#define AUXILIARY_NAME_SIZE 0x20
#define SSAM_MATCH_TARGET 1
#define SSAM_MATCH_INSTANCE 2
#define SSAM_MATCH_FUNCTION 4
#define ISHTP_MODULE_PREFIX "ishtp:"
struct pci_device_id {
	__u32 vendor;
	__u32 device;
	__u32 subvendor;
	__u32 subdevice;
	__u32 class;
	__u32 class_mask;
	kernel_ulong_t driver_data;
	__u32 override_only;
};
struct ieee1394_device_id {
	__u32 match_flags;
	__u32 vendor_id;
	__u32 model_id;
	__u32 specifier_id;
	__u32 version;
	kernel_ulong_t driver_data;
};
struct usb_device_id {
	__u16 match_flags;
	__u16 idVendor;
	__u16 idProduct;
	__u16 bcdDevice_lo;
	__u16 bcdDevice_hi;
	__u8 bDeviceClass;
	__u8 bDeviceSubClass;
	__u8 bDeviceProtocol;
	__u8 bInterfaceClass;
	__u8 bInterfaceSubClass;
	__u8 bInterfaceProtocol;
	__u8 bInterfaceNumber;
	kernel_ulong_t driver_info;
};
struct hid_device_id {
	__u16 bus;
	__u16 group;
	__u32 vendor;
	__u32 product;
	kernel_ulong_t driver_data;
};
struct ccw_device_id {
	__u16 match_flags;
	__u16 cu_type;
	__u16 dev_type;
	__u8 cu_model;
	__u8 dev_model;
	kernel_ulong_t driver_info;
};
struct ap_device_id {
	__u16 match_flags;
	__u8 dev_type;
	kernel_ulong_t driver_info;
};
struct css_device_id {
	__u8 match_flags;
	__u8 type;
	kernel_ulong_t driver_data;
};
struct acpi_device_id {
	__u8 id[ACPI_ID_LEN];
	kernel_ulong_t driver_data;
	__u32 cls;
};
struct pnp_device_id {
	__u8 id[PNP_ID_LEN];
	kernel_ulong_t driver_data;
};
struct serio_device_id {
	__u8 type;
	__u8 extra;
	__u8 id;
	__u8 proto;
};
struct of_device_id {
	char name[32];
	char type[32];
	char compatible[128];
	const void *data;
};
struct vio_device_id {
	char type[32];
	char compat[32];
};
struct pcmcia_device_id {
	__u16 match_flags;
	__u16 manf_id;
	__u16 card_id;
	__u8 func_id;
	__u8 function;
	__u8 device_no;
	const char *prod_id[4];
	kernel_ulong_t driver_info;
};
struct input_device_id {
	kernel_ulong_t flags;
	__u16 bustype;
	__u16 vendor;
	__u16 product;
	__u16 version;
	kernel_ulong_t evbit[INPUT_DEVICE_ID_EV_MAX/BITS_PER_LONG + 1];
	kernel_ulong_t keybit[INPUT_DEVICE_ID_KEY_MAX/BITS_PER_LONG + 1];
	kernel_ulong_t relbit[INPUT_DEVICE_ID_REL_MAX/BITS_PER_LONG + 1];
	kernel_ulong_t absbit[INPUT_DEVICE_ID_ABS_MAX/BITS_PER_LONG + 1];
	kernel_ulong_t mscbit[INPUT_DEVICE_ID_MSC_MAX/BITS_PER_LONG + 1];
	kernel_ulong_t ledbit[INPUT_DEVICE_ID_LED_MAX/BITS_PER_LONG + 1];
	kernel_ulong_t sndbit[INPUT_DEVICE_ID_SND_MAX/BITS_PER_LONG + 1];
	kernel_ulong_t ffbit[INPUT_DEVICE_ID_FF_MAX/BITS_PER_LONG + 1];
	kernel_ulong_t swbit[INPUT_DEVICE_ID_SW_MAX/BITS_PER_LONG + 1];
	kernel_ulong_t propbit[INPUT_DEVICE_ID_PROP_MAX/BITS_PER_LONG + 1];
	kernel_ulong_t driver_info;
};
struct eisa_device_id {
	char sig[EISA_SIG_LEN];
	kernel_ulong_t driver_data;
};
struct parisc_device_id {
	__u8 hw_type;
	__u8 hversion_rev;
	__u16 hversion;
	__u32 sversion;
};
struct sdio_device_id {
	__u8 class;
	__u16 vendor;
	__u16 device;
	kernel_ulong_t driver_data;
};
struct ssb_device_id {
	__u16 vendor;
	__u16 coreid;
	__u8 revision;
};
struct bcma_device_id {
	__u16 id;
	__u8 rev;
	__u8 class;
};
struct virtio_device_id {
	__u32 device;
	__u32 vendor;
};
struct hv_vmbus_device_id {
	guid_t guid;
	kernel_ulong_t driver_data;
};
struct rpmsg_device_id {
	char name[RPMSG_NAME_SIZE];
	kernel_ulong_t driver_data;
};
struct i2c_device_id {
	char name[I2C_NAME_SIZE];
	kernel_ulong_t driver_data;
};
struct pci_epf_device_id {
	char name[PCI_EPF_NAME_SIZE];
	kernel_ulong_t driver_data;
};
struct spi_device_id {
	char name[SPI_NAME_SIZE];
	kernel_ulong_t driver_data;
};
struct slim_device_id {
	__u16 manf_id;
	__u16 dev_index;
	__u16 instance;
	kernel_ulong_t driver_data;
};
enum dmi_field { DMI_NONE, DMI_BIOS_VENDOR, DMI_BIOS_VERSION, DMI_BIOS_DATE, DMI_SYS_VENDOR = 6, DMI_PRODUCT_NAME, DMI_PRODUCT_VERSION, DMI_PRODUCT_SERIAL, DMI_PRODUCT_SKU = 11, DMI_PRODUCT_FAMILY, DMI_BOARD_VENDOR, DMI_BOARD_NAME, DMI_BOARD_VERSION, DMI_BOARD_SERIAL, DMI_BOARD_ASSET_TAG, DMI_CHASSIS_VENDOR, DMI_CHASSIS_TYPE, DMI_OEM_STRING = 24 };
struct dmi_strmatch {
	unsigned char slot : 7;
	unsigned char exact_match : 1;
	char substr[79];
};
struct dmi_system_id {
	int (*callback)(const struct dmi_system_id *);
	const char *ident;
	struct dmi_strmatch matches[4];
	void *driver_data;
};
struct platform_device_id {
	char name[PLATFORM_NAME_SIZE];
	kernel_ulong_t driver_data;
};
struct mdio_device_id {
	__u32 phy_id;
	__u32 phy_id_mask;
};
struct zorro_device_id {
	__u32 id;
	kernel_ulong_t driver_data;
};
struct isapnp_device_id {
	unsigned short card_vendor;
	unsigned short vendor;
	unsigned short function;
	kernel_ulong_t driver_data;
};
struct amba_id {
	unsigned int id;
	unsigned int mask;
	void *data;
};
struct x86_cpu_id {
	__u16 vendor;
	__u16 family;
	__u16 model;
	__u16 feature;
	__u16 flags;
	kernel_ulong_t driver_data;
};
struct mei_cl_device_id {
	char name[MEI_CL_NAME_SIZE];
	uuid_le uuid;
	__u8 version;
	kernel_ulong_t driver_info;
};
struct rio_device_id {
	__u16 did;
	__u16 vid;
};
struct mcb_device_id {
	__u16 device;
	kernel_ulong_t driver_data;
};
struct ulpi_device_id {
	__u16 vendor;
	__u16 product;
	kernel_ulong_t driver_data;
};
struct fsl_mc_device_id {
	__u16 vendor;
	const char obj_type[16];
};
struct typec_device_id {
	__u16 svid;
	__u8 mode;
	kernel_ulong_t driver_data;
};
struct tee_client_device_id {
	uuid_t uuid;
};
struct wmi_device_id {
	const char guid_string[UUID_STRING_LEN + 1];
	const void *context;
};
struct mhi_device_id {
	const char chan[MHI_NAME_SIZE];
	kernel_ulong_t driver_data;
};
struct auxiliary_device_id {
	char name[AUXILIARY_NAME_SIZE];
	kernel_ulong_t driver_data;
};
struct ssam_device_id {
	__u8 match_flags;
	__u8 domain;
	__u8 category;
	__u8 target;
	__u8 instance;
	__u8 function;
	kernel_ulong_t driver_data;
};
struct dfl_device_id {
	__u16 type;
	__u16 feature_id;
	kernel_ulong_t driver_data;
};
struct ishtp_device_id {
	guid_t guid;
	kernel_ulong_t driver_data;
};
#define DMI_MATCH(a, b) { .slot = a, .substr = b }
#define DMI_EXACT_MATCH(a, b) { .slot = a, .substr = b, .exact_match = 1 }
#endif
