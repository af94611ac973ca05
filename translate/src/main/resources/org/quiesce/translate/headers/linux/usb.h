#ifndef QZ_LINUX_USB_H
#define QZ_LINUX_USB_H
#include <linux/fs.h>
#include <linux/kdev_t.h>
#include <linux/key.h>
#include <linux/mod_devicetable.h>
#include <linux/pid.h>
#include <linux/pm_runtime.h>
#include <linux/usb/ch9.h>
struct dentry;
struct ep_device;
struct file_operations;
struct mon_bus;
struct notifier_block;
struct scatterlist;
struct urb;
struct usb_anchor;
struct usb_bos_descriptor;
struct usb_bus;
struct usb_class_driver;
struct usb_dev_state;
struct usb_device;
struct usb_device_driver;
struct usb_device_id;
struct usb_driver;
struct usb_dynids;
struct usb_endpoint_descriptor;
struct usb_ext_cap_descriptor;
struct usb_host_bos;
struct usb_host_config;
struct usb_host_endpoint;
struct usb_host_interface;
struct usb_interface;
struct usb_interface_assoc_descriptor;
struct usb_interface_cache;
struct usb_ptm_cap_descriptor;
struct usb_sg_request;
struct usb_ss_cap_descriptor;
struct usb_ss_container_id_descriptor;
struct usb_ssp_cap_descriptor;
struct usb_tt;
#define USB_MAJOR 180
#define USB_DEVICE_MAJOR 189
#define USB_MAXENDPOINTS 30
#define USB_MAXINTERFACES 0x20
#define USB_MAXIADS (USB_MAXINTERFACES/2)
#define USB_RESUME_TIMEOUT 40
#define USB_PORT_QUIRK_OLD_SCHEME 1UL
#define USB_PORT_QUIRK_FAST_ENUM 2UL
#define USB_DEVICE_ID_MATCH_DEVICE 3
#define USB_DEVICE_ID_MATCH_DEVICE_AND_VERSION 15
#define USB_DEVICE_ID_MATCH_INT_INFO 0x380
#define URB_SHORT_NOT_OK 1
#define URB_ISO_ASAP 2
#define URB_NO_TRANSFER_DMA_MAP 4
#define URB_ZERO_PACKET 0x40
#define URB_NO_INTERRUPT 0x80
#define URB_FREE_BUFFER 0x100
#define URB_DIR_IN 0x200
#define URB_DIR_OUT 0
#define URB_DIR_MASK 0x200
#define URB_DMA_MAP_SINGLE 0x10000
#define URB_DMA_MAP_PAGE 0x20000
#define URB_DMA_MAP_SG 0x40000
#define URB_MAP_LOCAL 0x80000
#define URB_SETUP_MAP_SINGLE 0x100000
#define URB_SETUP_MAP_LOCAL 0x200000
#define URB_DMA_SG_COMBINED 0x400000
#define URB_ALIGNED_TEMP_BUFFER 0x800000
#define usb_put_urb usb_free_urb
#define usb_unblock_urb usb_unpoison_urb
#define USB_MAX_SYNCHRONOUS_TIMEOUT 0xea60
#define USB_CTRL_GET_TIMEOUT 0x1388
#define USB_CTRL_SET_TIMEOUT 0x1388
#define PIPE_ISOCHRONOUS 0
#define PIPE_INTERRUPT 1
#define PIPE_CONTROL 2
#define PIPE_BULK 3
#define USB_DEVICE_ADD 1
#define USB_DEVICE_REMOVE 2
#define USB_BUS_ADD 3
#define USB_BUS_REMOVE 4
#define ref_to_usb_interface_cache(a_) container_of(a_, struct usb_interface_cache, ref)
#define altsetting_to_usb_interface_cache(a_) container_of(a_, struct usb_interface_cache, altsetting[0])
#define usb_get_extra_descriptor(a_, b_, c_) __usb_get_extra_descriptor((a_)-> extra, (a_)-> extralen, b_, (void **) c_, sizeof(**(c_)))
#define usb_lock_device_interruptible(a_) device_lock_interruptible(&(a_)-> dev)
#define to_usb_device_driver(a_) container_of(a_, struct usb_device_driver, driver)
struct usb_host_endpoint {
	struct usb_endpoint_descriptor desc;
	struct usb_ss_ep_comp_descriptor ss_ep_comp;
	struct usb_ssp_isoc_ep_comp_descriptor ssp_isoc_ep_comp;
	struct list_head urb_list;
	void *hcpriv;
	struct ep_device *ep_dev;
	unsigned char *extra;
	int extralen;
	int enabled;
	int streams;
};
struct usb_host_interface {
	struct usb_interface_descriptor desc;
	int extralen;
	unsigned char *extra;
	struct usb_host_endpoint *endpoint;
	char *string;
};
enum usb_interface_condition { USB_INTERFACE_UNBOUND, USB_INTERFACE_BINDING, USB_INTERFACE_BOUND, USB_INTERFACE_UNBINDING };
struct usb_interface {
	struct usb_host_interface *altsetting;
	struct usb_host_interface *cur_altsetting;
	unsigned num_altsetting;
	struct usb_interface_assoc_descriptor *intf_assoc;
	int minor;
	enum usb_interface_condition condition;
	unsigned sysfs_files_created : 1;
	unsigned ep_devs_created : 1;
	unsigned unregistering : 1;
	unsigned needs_remote_wakeup : 1;
	unsigned needs_altsetting0 : 1;
	unsigned needs_binding : 1;
	unsigned resetting_device : 1;
	unsigned authorized : 1;
	struct device dev;
	struct device *usb_dev;
	struct work_struct reset_ws;
};
struct usb_interface_cache {
	unsigned num_altsetting;
	struct kref ref;
	struct usb_host_interface altsetting[];
};
struct usb_host_config {
	struct usb_config_descriptor desc;
	char *string;
	struct usb_interface_assoc_descriptor *intf_assoc[USB_MAXIADS];
	struct usb_interface *interface[USB_MAXINTERFACES];
	struct usb_interface_cache *intf_cache[USB_MAXINTERFACES];
	unsigned char *extra;
	int extralen;
};
struct usb_host_bos {
	struct usb_bos_descriptor *desc;
	struct usb_ext_cap_descriptor *ext_cap;
	struct usb_ss_cap_descriptor *ss_cap;
	struct usb_ssp_cap_descriptor *ssp_cap;
	struct usb_ss_container_id_descriptor *ss_id;
	struct usb_ptm_cap_descriptor *ptm_cap;
};
struct usb_devmap {
	unsigned long devicemap[128/(8 *sizeof(unsigned long))];
};
struct usb_bus {
	struct device *controller;
	struct device *sysdev;
	int busnum;
	const char *bus_name;
	u8 uses_pio_for_control;
	u8 otg_port;
	unsigned is_b_host : 1;
	unsigned b_hnp_enable : 1;
	unsigned no_stop_on_short : 1;
	unsigned no_sg_constraint : 1;
	unsigned sg_tablesize;
	int devnum_next;
	struct mutex devnum_next_mutex;
	struct usb_devmap devmap;
	struct usb_device *root_hub;
	struct usb_bus *hs_companion;
	int bandwidth_allocated;
	int bandwidth_int_reqs;
	int bandwidth_isoc_reqs;
	unsigned resuming_ports;
	struct mon_bus *mon_bus;
	int monitored;
};
enum usb_port_connect_type { USB_PORT_CONNECT_TYPE_UNKNOWN, USB_PORT_CONNECT_TYPE_HOT_PLUG, USB_PORT_CONNECT_TYPE_HARD_WIRED, USB_PORT_NOT_USED };
struct usb2_lpm_parameters {
	unsigned int besl;
	int timeout;
};
struct usb3_lpm_parameters {
	unsigned int mel;
	unsigned int pel;
	unsigned int sel;
	int timeout;
};
struct usb_device {
	int devnum;
	char devpath[16];
	u32 route;
	enum usb_device_state state;
	enum usb_device_speed speed;
	unsigned int rx_lanes;
	unsigned int tx_lanes;
	enum usb_ssp_rate ssp_rate;
	struct usb_tt *tt;
	int ttport;
	unsigned int toggle[2];
	struct usb_device *parent;
	struct usb_bus *bus;
	struct usb_host_endpoint ep0;
	struct device dev;
	struct usb_device_descriptor descriptor;
	struct usb_host_bos *bos;
	struct usb_host_config *config;
	struct usb_host_config *actconfig;
	struct usb_host_endpoint *ep_in[16];
	struct usb_host_endpoint *ep_out[16];
	char **rawdescriptors;
	unsigned short bus_mA;
	u8 portnum;
	u8 level;
	u8 devaddr;
	unsigned can_submit : 1;
	unsigned persist_enabled : 1;
	unsigned reset_in_progress : 1;
	unsigned have_langid : 1;
	unsigned authorized : 1;
	unsigned authenticated : 1;
	unsigned wusb : 1;
	unsigned lpm_capable : 1;
	unsigned lpm_devinit_allow : 1;
	unsigned usb2_hw_lpm_capable : 1;
	unsigned usb2_hw_lpm_besl_capable : 1;
	unsigned usb2_hw_lpm_enabled : 1;
	unsigned usb2_hw_lpm_allowed : 1;
	unsigned usb3_lpm_u1_enabled : 1;
	unsigned usb3_lpm_u2_enabled : 1;
	int string_langid;
	char *product;
	char *manufacturer;
	char *serial;
	struct list_head filelist;
	int maxchild;
	u32 quirks;
	atomic_t urbnum;
	unsigned long active_duration;
	unsigned long connect_time;
	unsigned do_remote_wakeup : 1;
	unsigned reset_resume : 1;
	unsigned port_is_suspended : 1;
	int slot_id;
	struct usb2_lpm_parameters l1_params;
	struct usb3_lpm_parameters u1_params;
	struct usb3_lpm_parameters u2_params;
	unsigned lpm_disable_count;
	u16 hub_delay;
	unsigned use_generic_driver : 1;
};
struct usb_dynids {
	struct list_head list;
};
struct usb_dynid {
	struct list_head node;
	struct usb_device_id id;
};
struct usb_driver {
	const char *name;
	int (*probe)(struct usb_interface *intf, const struct usb_device_id *id);
	void (*disconnect)(struct usb_interface *intf);
	int (*unlocked_ioctl)(struct usb_interface *intf, unsigned int code, void *buf);
	int (*suspend)(struct usb_interface *intf, pm_message_t message);
	int (*resume)(struct usb_interface *intf);
	int (*reset_resume)(struct usb_interface *intf);
	int (*pre_reset)(struct usb_interface *intf);
	int (*post_reset)(struct usb_interface *intf);
	const struct usb_device_id *id_table;
	const struct attribute_group **dev_groups;
	struct usb_dynids dynids;
	struct device_driver driver;
	unsigned int no_dynamic_id : 1;
	unsigned int supports_autosuspend : 1;
	unsigned int disable_hub_initiated_lpm : 1;
	unsigned int soft_unbind : 1;
};
struct usb_device_driver {
	const char *name;
	bool (*match)(struct usb_device *udev);
	int (*probe)(struct usb_device *udev);
	void (*disconnect)(struct usb_device *udev);
	int (*suspend)(struct usb_device *udev, pm_message_t message);
	int (*resume)(struct usb_device *udev, pm_message_t message);
	const struct attribute_group **dev_groups;
	struct device_driver driver;
	const struct usb_device_id *id_table;
	unsigned int supports_autosuspend : 1;
	unsigned int generic_subclass : 1;
};
struct usb_class_driver {
	char *name;
	char *(*devnode)(struct device *dev, umode_t *mode);
	const struct file_operations *fops;
	int minor_base;
};
struct usb_iso_packet_descriptor {
	unsigned int offset;
	unsigned int length;
	unsigned int actual_length;
	int status;
};
struct usb_anchor {
	struct list_head urb_list;
	wait_queue_head_t wait;
	spinlock_t lock;
	atomic_t suspend_wakeups;
	unsigned int poisoned : 1;
};
typedef void (*usb_complete_t)(struct urb *);
struct urb {
	struct kref kref;
	int unlinked;
	void *hcpriv;
	atomic_t use_count;
	atomic_t reject;
	struct list_head urb_list;
	struct list_head anchor_list;
	struct usb_anchor *anchor;
	struct usb_device *dev;
	struct usb_host_endpoint *ep;
	unsigned int pipe;
	unsigned int stream_id;
	int status;
	unsigned int transfer_flags;
	void *transfer_buffer;
	dma_addr_t transfer_dma;
	struct scatterlist *sg;
	int num_mapped_sgs;
	int num_sgs;
	u32 transfer_buffer_length;
	u32 actual_length;
	unsigned char *setup_packet;
	dma_addr_t setup_dma;
	int start_frame;
	int number_of_packets;
	int interval;
	int error_count;
	void *context;
	usb_complete_t complete;
	struct usb_iso_packet_descriptor iso_frame_desc[];
};
struct usb_sg_request {
	int status;
	size_t bytes;
	spinlock_t lock;
	struct usb_device *dev;
	int pipe;
	int entries;
	struct urb **urbs;
	int count;
	struct completion complete;
};
enum usb_led_event { USB_LED_EVENT_HOST, USB_LED_EVENT_GADGET };
#define to_usb_interface(d) container_of(d, struct usb_interface, dev)
#define to_usb_device(d) container_of(d, struct usb_device, dev)
#define to_usb_driver(d) container_of(d, struct usb_driver, drvwrap.driver)
#define interface_to_usbdev(i) to_usb_device((i)->dev.parent)
static inline void *usb_get_intfdata(struct usb_interface *intf) { return dev_get_drvdata(&intf->dev); }
static inline void usb_set_intfdata(struct usb_interface *intf, void *data) { dev_set_drvdata(&intf->dev, data); }
#define usb_register(d) usb_register_driver(d, THIS_MODULE, KBUILD_MODNAME)
#define module_usb_driver(d) module_driver(d, usb_register, usb_deregister)
#define usb_lock_device(u) device_lock(&(u)->dev)
#define usb_unlock_device(u) device_unlock(&(u)->dev)
#define usb_trylock_device(u) device_trylock(&(u)->dev)
#define USB_DEVICE(v, p) .match_flags = USB_DEVICE_ID_MATCH_DEVICE, .idVendor = (v), .idProduct = (p)
#define USB_DEVICE_VER(v, p, lo, hi) .match_flags = USB_DEVICE_ID_MATCH_DEVICE_AND_VERSION, .idVendor = (v), .idProduct = (p), .bcdDevice_lo = (lo), .bcdDevice_hi = (hi)
#define USB_DEVICE_INTERFACE_CLASS(v, p, c) .match_flags = USB_DEVICE_ID_MATCH_DEVICE | USB_DEVICE_ID_MATCH_INT_CLASS, .idVendor = (v), .idProduct = (p), .bInterfaceClass = (c)
#define USB_DEVICE_INTERFACE_PROTOCOL(v, p, x) .match_flags = USB_DEVICE_ID_MATCH_DEVICE | USB_DEVICE_ID_MATCH_INT_PROTOCOL, .idVendor = (v), .idProduct = (p), .bInterfaceProtocol = (x)
#define USB_DEVICE_INTERFACE_NUMBER(v, p, n) .match_flags = USB_DEVICE_ID_MATCH_DEVICE | USB_DEVICE_ID_MATCH_INT_NUMBER, .idVendor = (v), .idProduct = (p), .bInterfaceNumber = (n)
#define USB_DEVICE_INFO(c, s, x) .match_flags = USB_DEVICE_ID_MATCH_DEV_INFO, .bDeviceClass = (c), .bDeviceSubClass = (s), .bDeviceProtocol = (x)
#define USB_INTERFACE_INFO(c, s, x) .match_flags = USB_DEVICE_ID_MATCH_INT_INFO, .bInterfaceClass = (c), .bInterfaceSubClass = (s), .bInterfaceProtocol = (x)
#define USB_DEVICE_AND_INTERFACE_INFO(v, p, c, s, x) .match_flags = USB_DEVICE_ID_MATCH_INT_INFO | USB_DEVICE_ID_MATCH_DEVICE, .idVendor = (v), .idProduct = (p), .bInterfaceClass = (c), .bInterfaceSubClass = (s), .bInterfaceProtocol = (x)
#define USB_VENDOR_AND_INTERFACE_INFO(v, c, s, x) .match_flags = USB_DEVICE_ID_MATCH_INT_INFO | USB_DEVICE_ID_MATCH_VENDOR, .idVendor = (v), .bInterfaceClass = (c), .bInterfaceSubClass = (s), .bInterfaceProtocol = (x)
/* The URB is filled by what these say, and given to the controller by usb_submit_urb(). */
static inline void usb_fill_control_urb(struct urb *urb, struct usb_device *dev, unsigned int pipe, unsigned char *setup, void *buf, int len, usb_complete_t complete, void *context)
{
	urb->dev = dev;
	urb->pipe = pipe;
	urb->setup_packet = setup;
	urb->transfer_buffer = buf;
	urb->transfer_buffer_length = len;
	urb->complete = complete;
	urb->context = context;
}
static inline void usb_fill_bulk_urb(struct urb *urb, struct usb_device *dev, unsigned int pipe, void *buf, int len, usb_complete_t complete, void *context)
{
	urb->dev = dev;
	urb->pipe = pipe;
	urb->transfer_buffer = buf;
	urb->transfer_buffer_length = len;
	urb->complete = complete;
	urb->context = context;
}
static inline void usb_fill_int_urb(struct urb *urb, struct usb_device *dev, unsigned int pipe, void *buf, int len, usb_complete_t complete, void *context, int interval)
{
	usb_fill_bulk_urb(urb, dev, pipe, buf, len, complete, context);
	urb->interval = interval;
	urb->start_frame = -1;
}
unsigned int __qz_usb_pipe(struct usb_device *dev, unsigned int endpoint);
#define usb_sndctrlpipe(d, e) __qz_usb_pipe((d), (e))
#define usb_rcvctrlpipe(d, e) __qz_usb_pipe((d), (e))
#define usb_sndisocpipe(d, e) __qz_usb_pipe((d), (e))
#define usb_rcvisocpipe(d, e) __qz_usb_pipe((d), (e))
#define usb_sndbulkpipe(d, e) __qz_usb_pipe((d), (e))
#define usb_rcvbulkpipe(d, e) __qz_usb_pipe((d), (e))
#define usb_sndintpipe(d, e) __qz_usb_pipe((d), (e))
#define usb_rcvintpipe(d, e) __qz_usb_pipe((d), (e))
#define usb_pipein(p) ((p) & 0x80)
#define usb_pipeout(p) (!usb_pipein(p))
#define usb_pipedevice(p) (((p) >> 8) & 0x7f)
#define usb_pipeendpoint(p) (((p) >> 15) & 0xf)
#define usb_pipetype(p) (((p) >> 30) & 3)
#define usb_pipeisoc(p) (usb_pipetype(p) == 0)
#define usb_pipeint(p) (usb_pipetype(p) == 1)
#define usb_pipecontrol(p) (usb_pipetype(p) == 2)
#define usb_pipebulk(p) (usb_pipetype(p) == 3)
int usb_find_common_endpoints(struct usb_host_interface *alt, struct usb_endpoint_descriptor **bulk_in, struct usb_endpoint_descriptor **bulk_out, struct usb_endpoint_descriptor **int_in, struct usb_endpoint_descriptor **int_out);
int usb_find_common_endpoints_reverse(struct usb_host_interface *alt, struct usb_endpoint_descriptor **bulk_in, struct usb_endpoint_descriptor **bulk_out, struct usb_endpoint_descriptor **int_in, struct usb_endpoint_descriptor **int_out);
int usb_find_bulk_in_endpoint(struct usb_host_interface *alt, struct usb_endpoint_descriptor **bulk_in);
int usb_find_bulk_out_endpoint(struct usb_host_interface *alt, struct usb_endpoint_descriptor **bulk_out);
int usb_find_int_in_endpoint(struct usb_host_interface *alt, struct usb_endpoint_descriptor **int_in);
int usb_find_last_int_in_endpoint(struct usb_host_interface *alt, struct usb_endpoint_descriptor **int_in);
int usb_find_last_int_out_endpoint(struct usb_host_interface *alt, struct usb_endpoint_descriptor **int_out);
struct usb_interface *usb_get_intf(struct usb_interface *intf);
void usb_put_intf(struct usb_interface *intf);
bool usb_check_bulk_endpoints(const struct usb_interface *intf, const u8 *ep_addrs);
bool usb_check_int_endpoints(const struct usb_interface *intf, const u8 *ep_addrs);
int __usb_get_extra_descriptor(char *buffer, unsigned size, unsigned char type, void **ptr, size_t min);
struct usb_device *usb_get_dev(struct usb_device *dev);
void usb_put_dev(struct usb_device *dev);
struct usb_device *usb_hub_find_child(struct usb_device *hdev, int port1);
int usb_lock_device_for_reset(struct usb_device *udev, const struct usb_interface *iface);
int usb_reset_device(struct usb_device *dev);
void usb_queue_reset_device(struct usb_interface *dev);
struct device *usb_intf_get_dma_device(struct usb_interface *intf);
int usb_acpi_set_power_state(struct usb_device *hdev, int index, bool enable);
bool usb_acpi_power_manageable(struct usb_device *hdev, int index);
int usb_acpi_port_lpm_incapable(struct usb_device *hdev, int index);
void usb_enable_autosuspend(struct usb_device *udev);
void usb_disable_autosuspend(struct usb_device *udev);
int usb_autopm_get_interface(struct usb_interface *intf);
void usb_autopm_put_interface(struct usb_interface *intf);
int usb_autopm_get_interface_async(struct usb_interface *intf);
void usb_autopm_put_interface_async(struct usb_interface *intf);
void usb_autopm_get_interface_no_resume(struct usb_interface *intf);
void usb_autopm_put_interface_no_suspend(struct usb_interface *intf);
void usb_mark_last_busy(struct usb_device *udev);
int usb_disable_lpm(struct usb_device *udev);
void usb_enable_lpm(struct usb_device *udev);
int usb_unlocked_disable_lpm(struct usb_device *udev);
void usb_unlocked_enable_lpm(struct usb_device *udev);
int usb_disable_ltm(struct usb_device *udev);
void usb_enable_ltm(struct usb_device *udev);
bool usb_device_supports_ltm(struct usb_device *udev);
int usb_get_current_frame_number(struct usb_device *usb_dev);
int usb_alloc_streams(struct usb_interface *interface, struct usb_host_endpoint **eps, unsigned int num_eps, unsigned int num_streams, gfp_t mem_flags);
int usb_free_streams(struct usb_interface *interface, struct usb_host_endpoint **eps, unsigned int num_eps, gfp_t mem_flags);
int usb_driver_claim_interface(struct usb_driver *driver, struct usb_interface *iface, void *data);
int usb_interface_claimed(struct usb_interface *iface);
void usb_driver_release_interface(struct usb_driver *driver, struct usb_interface *iface);
const struct usb_device_id *usb_match_id(struct usb_interface *interface, const struct usb_device_id *id);
int usb_match_one_id(struct usb_interface *interface, const struct usb_device_id *id);
int usb_for_each_dev(void *data, int (*fn)(struct usb_device *, void *));
struct usb_interface *usb_find_interface(struct usb_driver *drv, int minor);
struct usb_interface *usb_ifnum_to_if(const struct usb_device *dev, unsigned ifnum);
struct usb_host_interface *usb_altnum_to_altsetting(const struct usb_interface *intf, unsigned int altnum);
struct usb_host_interface *usb_find_alt_setting(struct usb_host_config *config, unsigned int iface_num, unsigned int alt_num);
int usb_hub_claim_port(struct usb_device *hdev, unsigned port1, struct usb_dev_state *owner);
int usb_hub_release_port(struct usb_device *hdev, unsigned port1, struct usb_dev_state *owner);
int usb_make_path(struct usb_device *dev, char *buf, size_t size);
extern struct mutex usb_dynids_lock;
ssize_t usb_store_new_id(struct usb_dynids *dynids, const struct usb_device_id *id_table, struct device_driver *driver, const char *buf, size_t count);
ssize_t usb_show_dynids(struct usb_dynids *dynids, char *buf);
int usb_register_driver(struct usb_driver *, struct module *, const char *);
void usb_deregister(struct usb_driver *);
int usb_register_device_driver(struct usb_device_driver *, struct module *);
void usb_deregister_device_driver(struct usb_device_driver *);
int usb_register_dev(struct usb_interface *intf, struct usb_class_driver *class_driver);
void usb_deregister_dev(struct usb_interface *intf, struct usb_class_driver *class_driver);
int usb_disabled(void);
void init_usb_anchor(struct usb_anchor *anchor);
void usb_init_urb(struct urb *urb);
struct urb *usb_alloc_urb(int iso_packets, gfp_t mem_flags);
void usb_free_urb(struct urb *urb);
struct urb *usb_get_urb(struct urb *urb);
int usb_submit_urb(struct urb *urb, gfp_t mem_flags);
int usb_unlink_urb(struct urb *urb);
void usb_kill_urb(struct urb *urb);
void usb_poison_urb(struct urb *urb);
void usb_unpoison_urb(struct urb *urb);
void usb_block_urb(struct urb *urb);
void usb_kill_anchored_urbs(struct usb_anchor *anchor);
void usb_poison_anchored_urbs(struct usb_anchor *anchor);
void usb_unpoison_anchored_urbs(struct usb_anchor *anchor);
void usb_unlink_anchored_urbs(struct usb_anchor *anchor);
void usb_anchor_suspend_wakeups(struct usb_anchor *anchor);
void usb_anchor_resume_wakeups(struct usb_anchor *anchor);
void usb_anchor_urb(struct urb *urb, struct usb_anchor *anchor);
void usb_unanchor_urb(struct urb *urb);
int usb_wait_anchor_empty_timeout(struct usb_anchor *anchor, unsigned int timeout);
struct urb *usb_get_from_anchor(struct usb_anchor *anchor);
void usb_scuttle_anchored_urbs(struct usb_anchor *anchor);
int usb_anchor_empty(struct usb_anchor *anchor);
int usb_urb_dir_in(struct urb *urb);
int usb_urb_dir_out(struct urb *urb);
int usb_pipe_type_check(struct usb_device *dev, unsigned int pipe);
int usb_urb_ep_type_check(const struct urb *urb);
void *usb_alloc_coherent(struct usb_device *dev, size_t size, gfp_t mem_flags, dma_addr_t *dma);
void usb_free_coherent(struct usb_device *dev, size_t size, void *addr, dma_addr_t dma);
int usb_control_msg(struct usb_device *dev, unsigned int pipe, __u8 request, __u8 requesttype, __u16 value, __u16 index, void *data, __u16 size, int timeout);
int usb_interrupt_msg(struct usb_device *usb_dev, unsigned int pipe, void *data, int len, int *actual_length, int timeout);
int usb_bulk_msg(struct usb_device *usb_dev, unsigned int pipe, void *data, int len, int *actual_length, int timeout);
int usb_bulk_msg_killable(struct usb_device *usb_dev, unsigned int pipe, void *data, int len, int *actual_length, int timeout);
int usb_control_msg_send(struct usb_device *dev, __u8 endpoint, __u8 request, __u8 requesttype, __u16 value, __u16 index, const void *data, __u16 size, int timeout, gfp_t memflags);
int usb_control_msg_recv(struct usb_device *dev, __u8 endpoint, __u8 request, __u8 requesttype, __u16 value, __u16 index, void *data, __u16 size, int timeout, gfp_t memflags);
int usb_get_descriptor(struct usb_device *dev, unsigned char desctype, unsigned char descindex, void *buf, int size);
int usb_get_status(struct usb_device *dev, int recip, int type, int target, void *data);
int usb_get_std_status(struct usb_device *dev, int recip, int target, void *data);
int usb_string(struct usb_device *dev, int index, char *buf, size_t size);
int usb_clear_halt(struct usb_device *dev, int pipe);
int usb_reset_configuration(struct usb_device *dev);
int usb_set_interface(struct usb_device *dev, int ifnum, int alternate);
void usb_reset_endpoint(struct usb_device *dev, unsigned int epaddr);
int usb_driver_set_configuration(struct usb_device *udev, int config);
int usb_choose_configuration(struct usb_device *udev);
int usb_set_configuration(struct usb_device *dev, int configuration);
int usb_sg_init(struct usb_sg_request *io, struct usb_device *dev, unsigned pipe, unsigned period, struct scatterlist *sg, int nents, size_t length, gfp_t mem_flags);
void usb_sg_cancel(struct usb_sg_request *io);
void usb_sg_wait(struct usb_sg_request *io);
unsigned int __create_pipe(struct usb_device *dev, unsigned int endpoint);
struct usb_host_endpoint *usb_pipe_endpoint(struct usb_device *dev, unsigned int pipe);
u16 usb_maxpacket(struct usb_device *udev, int pipe);
int usb_translate_errors(int error_code);
void usb_register_notify(struct notifier_block *nb);
void usb_unregister_notify(struct notifier_block *nb);
extern struct dentry *usb_debug_root;
void usb_led_activity(enum usb_led_event ev);
#define usb_hub_for_each_child(h, p, c) for (p = 1, c = usb_hub_find_child(h, p); p <= (h)->maxchild; c = usb_hub_find_child(h, ++p)) if (!c) continue; else
#endif
