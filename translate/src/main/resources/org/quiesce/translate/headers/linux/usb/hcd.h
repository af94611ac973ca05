#ifndef QZ_LINUX_USB_HCD_H
#define QZ_LINUX_USB_HCD_H
#include <linux/usb.h>
#include <linux/usb/ch11.h>
#include <linux/usb/ch9.h>
struct dma_pool;
struct gen_pool;
struct hc_driver;
struct idr;
struct pci_dev;
struct platform_device;
struct urb;
struct usb_bus;
struct usb_device;
struct usb_hcd;
struct usb_host_config;
struct usb_host_endpoint;
struct usb_host_interface;
struct usb_mon_operations;
struct usb_phy;
struct usb_phy_roothub;
struct usb_tt;
#define MAX_TOPO_LEVEL 6
#define USB_PID_OUT 225
#define USB_PID_ACK 210
#define USB_PID_DATA0 195
#define USB_PID_PING 180
#define USB_PID_SOF 165
#define USB_PID_NYET 150
#define USB_PID_DATA2 135
#define USB_PID_SPLIT 120
#define USB_PID_IN 105
#define USB_PID_NAK 90
#define USB_PID_DATA1 75
#define USB_PID_PREAMBLE 60
#define USB_PID_ERR 60
#define USB_PID_SETUP 45
#define USB_PID_STALL 30
#define USB_PID_MDATA 15
#define HCD_FLAG_HW_ACCESSIBLE 0
#define HCD_FLAG_POLL_RH 2
#define HCD_FLAG_POLL_PENDING 3
#define HCD_FLAG_WAKEUP_PENDING 4
#define HCD_FLAG_RH_RUNNING 5
#define HCD_FLAG_DEAD 6
#define HCD_FLAG_INTF_AUTHORIZED 7
#define HCD_FLAG_DEFER_RH_REGISTER 8
#define HCD_BUFFER_POOLS 4
#define __ACTIVE 1
#define __SUSPEND 4
#define HC_STATE_HALT 0
#define HC_STATE_RUNNING 1
#define HC_STATE_QUIESCING 133
#define HC_STATE_RESUMING 132
#define HC_STATE_SUSPENDED 4
#define HCD_MEMORY 1
#define HCD_DMA 2
#define HCD_SHARED 4
#define HCD_USB11 0x10
#define HCD_USB2 0x20
#define HCD_USB25 48
#define HCD_USB3 0x40
#define HCD_USB31 80
#define HCD_USB32 96
#define HCD_MASK 112
#define HCD_BH 0x100
#define EHSET_TEST_SINGLE_STEP_SET_FEATURE 6
#define DeviceRequest 0x8000
#define DeviceOutRequest 0
#define InterfaceRequest 0x8100
#define EndpointRequest 0x8200
#define EndpointOutRequest 0x200
#define ClearHubFeature HUB_CLASS_REQ(USB_DIR_OUT, USB_RT_HUB, USB_REQ_CLEAR_FEATURE)
#define ClearPortFeature HUB_CLASS_REQ(USB_DIR_OUT, USB_RT_PORT, USB_REQ_CLEAR_FEATURE)
#define GetHubDescriptor HUB_CLASS_REQ(USB_DIR_IN, USB_RT_HUB, USB_REQ_GET_DESCRIPTOR)
#define GetHubStatus HUB_CLASS_REQ(USB_DIR_IN, USB_RT_HUB, USB_REQ_GET_STATUS)
#define GetPortStatus HUB_CLASS_REQ(USB_DIR_IN, USB_RT_PORT, USB_REQ_GET_STATUS)
#define SetHubFeature HUB_CLASS_REQ(USB_DIR_OUT, USB_RT_HUB, USB_REQ_SET_FEATURE)
#define SetPortFeature HUB_CLASS_REQ(USB_DIR_OUT, USB_RT_PORT, USB_REQ_SET_FEATURE)
#define ClearTTBuffer HUB_CLASS_REQ(USB_DIR_OUT, USB_RT_PORT, HUB_CLEAR_TT_BUFFER)
#define ResetTT HUB_CLASS_REQ(USB_DIR_OUT, USB_RT_PORT, HUB_RESET_TT)
#define GetTTState HUB_CLASS_REQ(USB_DIR_IN, USB_RT_PORT, HUB_GET_TT_STATE)
#define StopTT HUB_CLASS_REQ(USB_DIR_OUT, USB_RT_PORT, HUB_STOP_TT)
#define SetHubDepth HUB_CLASS_REQ(USB_DIR_OUT, USB_RT_HUB, HUB_SET_DEPTH)
#define GetPortErrorCount HUB_CLASS_REQ(USB_DIR_IN, USB_RT_PORT, HUB_GET_PORT_ERR_COUNT)
#define FRAME_TIME_USECS 0x3e8L
#define BW_HOST_DELAY 0x3e8L
#define BW_HUB_LS_SETUP 0x14dL
#define FRAME_TIME_MAX_USECS_ALLOC (90L *FRAME_TIME_USECS/100L)
#define USB2_HOST_DELAY 5
#define USB_UHCI_LOADED 0
#define USB_OHCI_LOADED 1
#define USB_EHCI_LOADED 2
#define HCD_HW_ACCESSIBLE(a_) ((a_)-> flags&(1U << HCD_FLAG_HW_ACCESSIBLE))
#define HCD_POLL_RH(a_) ((a_)-> flags&(1U << HCD_FLAG_POLL_RH))
#define HCD_POLL_PENDING(a_) ((a_)-> flags&(1U << HCD_FLAG_POLL_PENDING))
#define HCD_WAKEUP_PENDING(a_) ((a_)-> flags&(1U << HCD_FLAG_WAKEUP_PENDING))
#define HCD_RH_RUNNING(a_) ((a_)-> flags&(1U << HCD_FLAG_RH_RUNNING))
#define HCD_DEAD(a_) ((a_)-> flags&(1U << HCD_FLAG_DEAD))
#define HCD_DEFER_RH_REGISTER(a_) ((a_)-> flags&(1U << HCD_FLAG_DEFER_RH_REGISTER))
#define HCD_INTF_AUTHORIZED(a_) ((a_)-> flags&(1U << HCD_FLAG_INTF_AUTHORIZED))
#define HC_IS_RUNNING(a_) ((a_)& __ACTIVE)
#define HC_IS_SUSPENDED(a_) ((a_)& __SUSPEND)
#define usb_gettoggle(a_, b_, c_) (((a_)-> toggle[c_] >>(b_))& 1)
#define usb_dotoggle(a_, b_, c_) ((a_)-> toggle[c_]^ = (1 << (b_)))
#define usb_settoggle(a_, b_, c_, d_) ((a_)-> toggle[c_] = ((a_)-> toggle[c_]&~(1 << (b_))) | ((d_) << (b_)))
#define HUB_CLASS_REQ(a_, b_, c_) ((((a_) | (b_)) << 8) | (c_))
#define BitTime(a_) (7 *8 *a_/6)
#define NS_TO_US(a_) DIV_ROUND_UP(a_, 1000L)
#define HS_NSECS(a_) (((55 *8 *2083) + (2083UL *(3 + BitTime(a_))))/1000 + USB2_HOST_DELAY)
#define HS_NSECS_ISO(a_) (((38 *8 *2083) + (2083UL *(3 + BitTime(a_))))/1000 + USB2_HOST_DELAY)
#define HS_USECS(a_) NS_TO_US(HS_NSECS(a_))
#define HS_USECS_ISO(a_) NS_TO_US(HS_NSECS_ISO(a_))
#define usb_endpoint_out(a_) (!((a_)& USB_DIR_IN))
struct giveback_urb_bh {
	bool running;
	bool high_prio;
	spinlock_t lock;
	struct list_head head;
	struct tasklet_struct bh;
	struct usb_host_endpoint *completing_ep;
};
enum usb_dev_authorize_policy { USB_DEVICE_AUTHORIZE_NONE, USB_DEVICE_AUTHORIZE_ALL, USB_DEVICE_AUTHORIZE_INTERNAL };
struct usb_hcd {
	struct usb_bus self;
	struct kref kref;
	const char *product_desc;
	int speed;
	char irq_descr[24];
	struct timer_list rh_timer;
	struct urb *status_urb;
	struct work_struct wakeup_work;
	struct work_struct died_work;
	const struct hc_driver *driver;
	struct usb_phy *usb_phy;
	struct usb_phy_roothub *phy_roothub;
	unsigned long flags;
	enum usb_dev_authorize_policy dev_policy;
	unsigned rh_registered : 1;
	unsigned rh_pollable : 1;
	unsigned msix_enabled : 1;
	unsigned msi_enabled : 1;
	unsigned skip_phy_initialization : 1;
	unsigned uses_new_polling : 1;
	unsigned wireless : 1;
	unsigned has_tt : 1;
	unsigned amd_resume_bug : 1;
	unsigned can_do_streams : 1;
	unsigned tpl_support : 1;
	unsigned cant_recv_wakeups : 1;
	unsigned int irq;
	void *regs;
	resource_size_t rsrc_start;
	resource_size_t rsrc_len;
	unsigned power_budget;
	struct giveback_urb_bh high_prio_bh;
	struct giveback_urb_bh low_prio_bh;
	struct mutex *address0_mutex;
	struct mutex *bandwidth_mutex;
	struct usb_hcd *shared_hcd;
	struct usb_hcd *primary_hcd;
	struct dma_pool *pool[HCD_BUFFER_POOLS];
	int state;
	struct gen_pool *localmem_pool;
	unsigned long hcd_priv[];
};
struct hc_driver {
	const char *description;
	const char *product_desc;
	size_t hcd_priv_size;
	irqreturn_t (*irq)(struct usb_hcd *hcd);
	int flags;
	int (*reset)(struct usb_hcd *hcd);
	int (*start)(struct usb_hcd *hcd);
	int (*pci_suspend)(struct usb_hcd *hcd, bool do_wakeup);
	int (*pci_resume)(struct usb_hcd *hcd, bool hibernated);
	void (*stop)(struct usb_hcd *hcd);
	void (*shutdown)(struct usb_hcd *hcd);
	int (*get_frame_number)(struct usb_hcd *hcd);
	int (*urb_enqueue)(struct usb_hcd *hcd, struct urb *urb, gfp_t mem_flags);
	int (*urb_dequeue)(struct usb_hcd *hcd, struct urb *urb, int status);
	int (*map_urb_for_dma)(struct usb_hcd *hcd, struct urb *urb, gfp_t mem_flags);
	void (*unmap_urb_for_dma)(struct usb_hcd *hcd, struct urb *urb);
	void (*endpoint_disable)(struct usb_hcd *hcd, struct usb_host_endpoint *ep);
	void (*endpoint_reset)(struct usb_hcd *hcd, struct usb_host_endpoint *ep);
	int (*hub_status_data)(struct usb_hcd *hcd, char *buf);
	int (*hub_control)(struct usb_hcd *hcd, u16 typeReq, u16 wValue, u16 wIndex, char *buf, u16 wLength);
	int (*bus_suspend)(struct usb_hcd *);
	int (*bus_resume)(struct usb_hcd *);
	int (*start_port_reset)(struct usb_hcd *, unsigned port_num);
	unsigned long (*get_resuming_ports)(struct usb_hcd *);
	void (*relinquish_port)(struct usb_hcd *, int);
	int (*port_handed_over)(struct usb_hcd *, int);
	void (*clear_tt_buffer_complete)(struct usb_hcd *, struct usb_host_endpoint *);
	int (*alloc_dev)(struct usb_hcd *, struct usb_device *);
	void (*free_dev)(struct usb_hcd *, struct usb_device *);
	int (*alloc_streams)(struct usb_hcd *hcd, struct usb_device *udev, struct usb_host_endpoint **eps, unsigned int num_eps, unsigned int num_streams, gfp_t mem_flags);
	int (*free_streams)(struct usb_hcd *hcd, struct usb_device *udev, struct usb_host_endpoint **eps, unsigned int num_eps, gfp_t mem_flags);
	int (*add_endpoint)(struct usb_hcd *, struct usb_device *, struct usb_host_endpoint *);
	int (*drop_endpoint)(struct usb_hcd *, struct usb_device *, struct usb_host_endpoint *);
	int (*check_bandwidth)(struct usb_hcd *, struct usb_device *);
	void (*reset_bandwidth)(struct usb_hcd *, struct usb_device *);
	int (*address_device)(struct usb_hcd *, struct usb_device *udev, unsigned int timeout_ms);
	int (*enable_device)(struct usb_hcd *, struct usb_device *udev);
	int (*update_hub_device)(struct usb_hcd *, struct usb_device *hdev, struct usb_tt *tt, gfp_t mem_flags);
	int (*reset_device)(struct usb_hcd *, struct usb_device *);
	int (*update_device)(struct usb_hcd *, struct usb_device *);
	int (*set_usb2_hw_lpm)(struct usb_hcd *, struct usb_device *, int);
	int (*enable_usb3_lpm_timeout)(struct usb_hcd *, struct usb_device *, enum usb3_link_state state);
	int (*disable_usb3_lpm_timeout)(struct usb_hcd *, struct usb_device *, enum usb3_link_state state);
	int (*find_raw_port_number)(struct usb_hcd *, int);
	int (*port_power)(struct usb_hcd *hcd, int portnum, bool enable);
	int (*submit_single_step_set_feature)(struct usb_hcd *, struct urb *, int);
};
struct usb_tt {
	struct usb_device *hub;
	int multi;
	unsigned think_time;
	void *hcpriv;
	spinlock_t lock;
	struct list_head clear_list;
	struct work_struct clear_work;
};
struct usb_tt_clear {
	struct list_head clear_list;
	unsigned tt;
	u16 devinfo;
	struct usb_hcd *hcd;
	struct usb_host_endpoint *ep;
};
struct usb_mon_operations {
	void (*urb_submit)(struct usb_bus *bus, struct urb *urb);
	void (*urb_submit_error)(struct usb_bus *bus, struct urb *urb, int err);
	void (*urb_complete)(struct usb_bus *bus, struct urb *urb, int status);
};
struct usb_bus *hcd_to_bus(struct usb_hcd *hcd);
struct usb_hcd *bus_to_hcd(struct usb_bus *bus);
int hcd_giveback_urb_in_bh(struct usb_hcd *hcd);
bool hcd_periodic_completion_in_progress(struct usb_hcd *hcd, struct usb_host_endpoint *ep);
bool hcd_uses_dma(struct usb_hcd *hcd);
int usb_hcd_link_urb_to_ep(struct usb_hcd *hcd, struct urb *urb);
int usb_hcd_check_unlink_urb(struct usb_hcd *hcd, struct urb *urb, int status);
void usb_hcd_unlink_urb_from_ep(struct usb_hcd *hcd, struct urb *urb);
int usb_hcd_submit_urb(struct urb *urb, gfp_t mem_flags);
int usb_hcd_unlink_urb(struct urb *urb, int status);
void usb_hcd_giveback_urb(struct usb_hcd *hcd, struct urb *urb, int status);
int usb_hcd_map_urb_for_dma(struct usb_hcd *hcd, struct urb *urb, gfp_t mem_flags);
void usb_hcd_unmap_urb_setup_for_dma(struct usb_hcd *, struct urb *);
void usb_hcd_unmap_urb_for_dma(struct usb_hcd *, struct urb *);
void usb_hcd_flush_endpoint(struct usb_device *udev, struct usb_host_endpoint *ep);
void usb_hcd_disable_endpoint(struct usb_device *udev, struct usb_host_endpoint *ep);
void usb_hcd_reset_endpoint(struct usb_device *udev, struct usb_host_endpoint *ep);
void usb_hcd_synchronize_unlinks(struct usb_device *udev);
int usb_hcd_alloc_bandwidth(struct usb_device *udev, struct usb_host_config *new_config, struct usb_host_interface *old_alt, struct usb_host_interface *new_alt);
int usb_hcd_get_frame_number(struct usb_device *udev);
struct usb_hcd *__usb_create_hcd(const struct hc_driver *driver, struct device *sysdev, struct device *dev, const char *bus_name, struct usb_hcd *primary_hcd);
struct usb_hcd *usb_create_hcd(const struct hc_driver *driver, struct device *dev, const char *bus_name);
struct usb_hcd *usb_create_shared_hcd(const struct hc_driver *driver, struct device *dev, const char *bus_name, struct usb_hcd *shared_hcd);
struct usb_hcd *usb_get_hcd(struct usb_hcd *hcd);
void usb_put_hcd(struct usb_hcd *hcd);
int usb_hcd_is_primary_hcd(struct usb_hcd *hcd);
int usb_add_hcd(struct usb_hcd *hcd, unsigned int irqnum, unsigned long irqflags);
void usb_remove_hcd(struct usb_hcd *hcd);
int usb_hcd_find_raw_port_number(struct usb_hcd *hcd, int port1);
int usb_hcd_setup_local_mem(struct usb_hcd *hcd, phys_addr_t phys_addr, dma_addr_t dma, size_t size);
void usb_hcd_platform_shutdown(struct platform_device *dev);
int ehset_single_step_set_feature(struct usb_hcd *hcd, int port);
int usb_hcd_pci_probe(struct pci_dev *dev, const struct hc_driver *driver);
void usb_hcd_pci_remove(struct pci_dev *dev);
void usb_hcd_pci_shutdown(struct pci_dev *dev);
int usb_hcd_amd_remote_wakeup_quirk(struct pci_dev *dev);
extern const struct dev_pm_ops usb_hcd_pci_pm_ops;
void usb_init_pool_max(void);
int hcd_buffer_create(struct usb_hcd *hcd);
void hcd_buffer_destroy(struct usb_hcd *hcd);
void *hcd_buffer_alloc(struct usb_bus *bus, size_t size, gfp_t mem_flags, dma_addr_t *dma);
void hcd_buffer_free(struct usb_bus *bus, size_t size, void *addr, dma_addr_t dma);
void *hcd_buffer_alloc_pages(struct usb_hcd *hcd, size_t size, gfp_t mem_flags, dma_addr_t *dma);
void hcd_buffer_free_pages(struct usb_hcd *hcd, size_t size, void *addr, dma_addr_t dma);
irqreturn_t usb_hcd_irq(int irq, void *__hcd);
void usb_hc_died(struct usb_hcd *hcd);
void usb_hcd_poll_rh_status(struct usb_hcd *hcd);
void usb_wakeup_notification(struct usb_device *hdev, unsigned int portnum);
void usb_hcd_start_port_resume(struct usb_bus *bus, int portnum);
void usb_hcd_end_port_resume(struct usb_bus *bus, int portnum);
struct usb_device *usb_alloc_dev(struct usb_device *parent, struct usb_bus *, unsigned port);
int usb_new_device(struct usb_device *dev);
void usb_disconnect(struct usb_device **);
int usb_get_configuration(struct usb_device *dev);
void usb_destroy_configuration(struct usb_device *dev);
int usb_hub_clear_tt_buffer(struct urb *urb);
void usb_ep0_reinit(struct usb_device *);
long usb_calc_bus_time(int speed, int is_input, int isoc, int bytecount);
void usb_set_device_state(struct usb_device *udev, enum usb_device_state new_state);
extern struct idr usb_bus_idr;
extern struct mutex usb_bus_idr_lock;
extern wait_queue_head_t usb_kill_urb_queue;
unsigned usb_wakeup_enabled_descendants(struct usb_device *udev);
void usb_root_hub_lost_power(struct usb_device *rhdev);
int hcd_bus_suspend(struct usb_device *rhdev, pm_message_t msg);
int hcd_bus_resume(struct usb_device *rhdev, pm_message_t msg);
void usb_hcd_resume_root_hub(struct usb_hcd *hcd);
extern const struct usb_mon_operations *mon_ops;
void usbmon_urb_submit(struct usb_bus *bus, struct urb *urb);
void usbmon_urb_submit_error(struct usb_bus *bus, struct urb *urb, int error);
void usbmon_urb_complete(struct usb_bus *bus, struct urb *urb, int status);
int usb_mon_register(const struct usb_mon_operations *ops);
void usb_mon_deregister(void);
extern struct rw_semaphore ehci_cf_port_reset_rwsem;
extern unsigned long usb_hcds_loaded;
#endif
