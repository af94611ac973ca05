#ifndef QZ_LINUX_PCI_H
#define QZ_LINUX_PCI_H
#include <linux/arch_topology.h>
#include <linux/bitmap.h>
#include <linux/cpumask.h>
#include <linux/cred.h>
#include <linux/dev_printk.h>
#include <linux/dma-direction.h>
#include <linux/dma-mapping.h>
#include <linux/dmapool.h>
#include <linux/fs.h>
#include <linux/gfp.h>
#include <linux/io.h>
#include <linux/ioport.h>
#include <linux/kdev_t.h>
#include <linux/key.h>
#include <linux/mm.h>
#include <linux/mm_types.h>
#include <linux/mod_devicetable.h>
#include <linux/page_ref.h>
#include <linux/pci_ids.h>
#include <linux/pci_regs.h>
#include <linux/pgtable.h>
#include <linux/pid.h>
#include <linux/pm_wakeup.h>
#include <linux/range.h>
#include <linux/resource_ext.h>
#include <linux/sizes.h>
#include <linux/uaccess.h>
struct aer_stats;
struct device_node;
struct eeh_dev;
struct fwnode_handle;
struct hotplug_slot;
struct irq_domain;
struct msix_entry;
struct pci_bus;
struct pci_bus_region;
struct pci_dev;
struct pci_device_id;
struct pci_driver;
struct pci_error_handlers;
struct pci_host_bridge;
struct pci_ops;
struct pci_p2pdma;
struct pci_saved_state;
struct pci_slot;
struct pci_sriov;
struct pcie_link_state;
struct proc_dir_entry;
struct rcec_ea;
struct resource;
struct vm_area_struct;
#define PCIIOC_CONTROLLER 0x50434900
#define PCIIOC_MMAP_IS_IO 0x50434901
#define PCIIOC_MMAP_IS_MEM 0x50434902
#define PCIIOC_WRITE_COMBINE 0x50434903
#define PCI_STATUS_ERROR_BITS 0xf900
#define PCI_NUM_RESET_METHODS 7
#define PCI_RESET_PROBE 1
#define PCI_RESET_DO_RESET 0
#define PCI_SLOT_PLACEHOLDER 0xffff
#define PCI_BRIDGE_IO_WINDOW 13
#define PCI_BRIDGE_MEM_WINDOW 14
#define PCI_BRIDGE_PREF_MEM_WINDOW 15
#define PCI_CB_BRIDGE_IO_0_WINDOW 13
#define PCI_CB_BRIDGE_IO_1_WINDOW 14
#define PCI_CB_BRIDGE_MEM_0_WINDOW 15
#define PCI_CB_BRIDGE_MEM_1_WINDOW 0x10
#define PCI_BRIDGE_RESOURCE_NUM 4
#define PCI_NUM_INTX 4
#define PCI_ERROR_RESPONSE (-1LL)
#define PCI_D0 ((pci_power_t __force) 0)
#define PCI_D1 ((pci_power_t __force) 1)
#define PCI_D2 ((pci_power_t __force) 2)
#define PCI_D3hot ((pci_power_t __force) 3)
#define PCI_D3cold ((pci_power_t __force) 4)
#define PCI_UNKNOWN ((pci_power_t __force) 5)
#define PCI_POWER_ERROR ((pci_power_t __force)- 1)
#define PCI_DOMAIN_NR_NOT_SET (-1)
#define PCI_SUBTRACTIVE_DECODE 1
#define PCI_REGION_FLAG_MASK 15U
#define PCIBIOS_SUCCESSFUL 0
#define PCIBIOS_FUNC_NOT_SUPPORTED 129
#define PCIBIOS_DEVICE_NOT_FOUND 134
#define PCIBIOS_BAD_REGISTER_NUMBER 135
#define PCIBIOS_SET_FAILED 136
#define PCI_IRQ_LEGACY 1
#define PCI_IRQ_MSI 2
#define PCI_IRQ_MSIX 4
#define PCI_IRQ_AFFINITY 8
#define PCI_VGA_STATE_CHANGE_BRIDGE 1
#define PCI_VGA_STATE_CHANGE_DECODES 2
#define PCI_IRQ_VIRTUAL 0x10
#define PCI_IRQ_ALL_TYPES 7
#define PCIE_LINK_STATE_L0S 1UL
#define PCIE_LINK_STATE_L1 2UL
#define PCIE_LINK_STATE_CLKPM 4UL
#define PCIE_LINK_STATE_L1_1 8UL
#define PCIE_LINK_STATE_L1_2 0x10UL
#define PCIE_LINK_STATE_L1_1_PCIPM 0x20UL
#define PCIE_LINK_STATE_L1_2_PCIPM 0x40UL
#define PCIPCI_FAIL 1
#define PCIPCI_TRITON 2
#define PCIPCI_NATOMA 4
#define PCIPCI_VIAETBF 8
#define PCIPCI_VSFX 0x10
#define PCIPCI_ALIMAGIK 0x20
#define PCIAGP_FAIL 0x40
#define PCI_VPD_LRDT 0x80
#define PCI_VPD_LTIN_ID_STRING 2
#define PCI_VPD_LTIN_RO_DATA 0x10
#define PCI_VPD_LRDT_ID_STRING PCI_VPD_LRDT_ID(PCI_VPD_LTIN_ID_STRING)
#define PCI_VPD_LRDT_RO_DATA PCI_VPD_LRDT_ID(PCI_VPD_LTIN_RO_DATA)
#define PCI_VPD_RO_KEYWORD_PARTNO "PN"
#define PCI_VPD_RO_KEYWORD_SERIALNO "SN"
#define PCI_VPD_RO_KEYWORD_MFR_ID "MN"
#define PCI_VPD_RO_KEYWORD_VENDOR0 "V0"
#define PCI_VPD_RO_KEYWORD_CHKSUM "RV"
#define PCI_SET_ERROR_RESPONSE(a_) (*(a_) = ((typeof(*(a_))) PCI_ERROR_RESPONSE))
#define PCI_POSSIBLE_ERROR(a_) ((a_) ==((typeof(a_)) PCI_ERROR_RESPONSE))
#define to_pci_host_bridge(a_) container_of(a_, struct pci_host_bridge, dev)
#define arch_can_pci_mmap_wc() 0
#define arch_can_pci_mmap_io() 0
#define pci_iobar_pfn(a_, b_, c_) (- EINVAL)
#define pci_root_bus_fwnode(a_) NULL
#define PCI_VPD_LRDT_ID(a_) ((a_) | PCI_VPD_LRDT)
struct pci_slot {
	struct pci_bus *bus;
	struct list_head list;
	struct hotplug_slot *hotplug;
	u16 number;
	unsigned int per_func_slot : 1;
	struct kobject kobj;
};
enum pci_mmap_state { pci_mmap_io, pci_mmap_mem };
enum { PCI_ROM_RESOURCE = 6, PCI_IOV_RESOURCES, PCI_IOV_RESOURCE_END = 12, PCI_BRIDGE_RESOURCES, PCI_BRIDGE_RESOURCE_END = 0x10, PCI_NUM_RESOURCES, DEVICE_COUNT_RESOURCE = 17 };
enum pci_interrupt_pin { PCI_INTERRUPT_INTA = 1, PCI_INTERRUPT_INTB };
typedef int pci_power_t;
typedef unsigned int pci_channel_state_t;
enum { pci_channel_io_normal = (pci_channel_state_t) 1, pci_channel_io_frozen = (pci_channel_state_t) 2, pci_channel_io_perm_failure = (pci_channel_state_t) 3 };
typedef unsigned int pcie_reset_state_t;
enum pcie_reset_state { pcie_deassert_reset = (pcie_reset_state_t) 1, pcie_warm_reset = (pcie_reset_state_t) 2 };
typedef unsigned short pci_dev_flags_t;
enum pci_dev_flags { PCI_DEV_FLAGS_MSI_INTX_DISABLE_BUG = (pci_dev_flags_t)(1 << 0), PCI_DEV_FLAGS_NO_D3 = (pci_dev_flags_t)(1 << 1), PCI_DEV_FLAGS_ACS_ENABLED_QUIRK = (pci_dev_flags_t)(1 << 3), PCI_DEV_FLAG_PCIE_BRIDGE_ALIAS = (pci_dev_flags_t)(1 << 5), PCI_DEV_FLAGS_NO_BUS_RESET = (pci_dev_flags_t)(1 << 6), PCI_DEV_FLAGS_NO_PM_RESET = (pci_dev_flags_t)(1 << 7), PCI_DEV_FLAGS_VPD_REF_F0 = (pci_dev_flags_t)(1 << 8), PCI_DEV_FLAGS_BRIDGE_XLATE_ROOT = (pci_dev_flags_t)(1 << 9), PCI_DEV_FLAGS_NO_FLR_RESET = (pci_dev_flags_t)(1 << 10), PCI_DEV_FLAGS_NO_RELAXED_ORDERING = (pci_dev_flags_t)(1 << 11), PCI_DEV_FLAGS_HAS_MSI_MASKING = (pci_dev_flags_t)(1 << 12), PCI_DEV_FLAGS_MSIX_TOUCH_ENTRY_DATA_FIRST = (pci_dev_flags_t)(1 << 13) };
enum pci_irq_reroute_variant { INTEL_IRQ_REROUTE_VARIANT = 1 };
typedef unsigned short pci_bus_flags_t;
enum pci_bus_flags { PCI_BUS_FLAGS_NO_MSI = (pci_bus_flags_t) 1, PCI_BUS_FLAGS_NO_MMRBC = (pci_bus_flags_t) 2, PCI_BUS_FLAGS_NO_AERSID = (pci_bus_flags_t) 4, PCI_BUS_FLAGS_NO_EXTCFG = (pci_bus_flags_t) 8 };
enum pcie_link_width { PCIE_LNK_X4 = 4, PCIE_LNK_WIDTH_UNKNOWN = 255 };
enum pci_bus_speed { PCI_SPEED_33MHz, PCI_SPEED_66MHz, PCI_SPEED_66MHz_PCIX, PCI_SPEED_100MHz_PCIX, PCI_SPEED_133MHz_PCIX, PCI_SPEED_66MHz_PCIX_ECC, PCI_SPEED_100MHz_PCIX_ECC, PCI_SPEED_133MHz_PCIX_ECC, PCI_SPEED_66MHz_PCIX_266 = 9, PCI_SPEED_100MHz_PCIX_266, PCI_SPEED_133MHz_PCIX_266, AGP_UNKNOWN, AGP_1X, AGP_2X, AGP_4X, AGP_8X, PCI_SPEED_66MHz_PCIX_533, PCI_SPEED_100MHz_PCIX_533, PCI_SPEED_133MHz_PCIX_533, PCIE_SPEED_2_5GT, PCIE_SPEED_5_0GT, PCIE_SPEED_8_0GT, PCIE_SPEED_16_0GT, PCIE_SPEED_32_0GT, PCIE_SPEED_64_0GT, PCI_SPEED_UNKNOWN = 255 };
struct pci_vpd {
	struct mutex lock;
	unsigned int len;
	u8 cap;
};
struct pci_dev {
	struct list_head bus_list;
	struct pci_bus *bus;
	struct pci_bus *subordinate;
	void *sysdata;
	struct proc_dir_entry *procent;
	struct pci_slot *slot;
	unsigned int devfn;
	unsigned short vendor;
	unsigned short device;
	unsigned short subsystem_vendor;
	unsigned short subsystem_device;
	unsigned int class;
	u8 revision;
	u8 hdr_type;
	u16 aer_cap;
	struct aer_stats *aer_stats;
	struct rcec_ea *rcec_ea;
	struct pci_dev *rcec;
	u32 devcap;
	u8 pcie_cap;
	u8 msi_cap;
	u8 msix_cap;
	u8 pcie_mpss : 3;
	u8 rom_base_reg;
	u8 pin;
	u16 pcie_flags_reg;
	unsigned long *dma_alias_mask;
	struct pci_driver *driver;
	u64 dma_mask;
	struct device_dma_parameters dma_parms;
	pci_power_t current_state;
	unsigned int imm_ready : 1;
	u8 pm_cap;
	unsigned int pme_support : 5;
	unsigned int pme_poll : 1;
	unsigned int d1_support : 1;
	unsigned int d2_support : 1;
	unsigned int no_d1d2 : 1;
	unsigned int no_d3cold : 1;
	unsigned int bridge_d3 : 1;
	unsigned int d3cold_allowed : 1;
	unsigned int mmio_always_on : 1;
	unsigned int wakeup_prepared : 1;
	unsigned int skip_bus_pm : 1;
	unsigned int ignore_hotplug : 1;
	unsigned int hotplug_user_indicators : 1;
	unsigned int clear_retrain_link : 1;
	unsigned int d3hot_delay;
	unsigned int d3cold_delay;
	struct pcie_link_state *link_state;
	unsigned int ltr_path : 1;
	u16 l1ss;
	unsigned int pasid_no_tlp : 1;
	unsigned int eetlp_prefix_path : 1;
	pci_channel_state_t error_state;
	struct device dev;
	int cfg_size;
	unsigned int irq;
	struct resource resource[DEVICE_COUNT_RESOURCE];
	struct resource driver_exclusive_resource;
	bool match_driver;
	unsigned int transparent : 1;
	unsigned int io_window : 1;
	unsigned int pref_window : 1;
	unsigned int pref_64_window : 1;
	unsigned int multifunction : 1;
	unsigned int is_busmaster : 1;
	unsigned int no_msi : 1;
	unsigned int no_64bit_msi : 1;
	unsigned int block_cfg_access : 1;
	unsigned int broken_parity_status : 1;
	unsigned int irq_reroute_variant : 2;
	unsigned int msi_enabled : 1;
	unsigned int msix_enabled : 1;
	unsigned int ari_enabled : 1;
	unsigned int ats_enabled : 1;
	unsigned int pasid_enabled : 1;
	unsigned int pri_enabled : 1;
	unsigned int is_managed : 1;
	unsigned int is_msi_managed : 1;
	unsigned int needs_freset : 1;
	unsigned int state_saved : 1;
	unsigned int is_physfn : 1;
	unsigned int is_virtfn : 1;
	unsigned int is_hotplug_bridge : 1;
	unsigned int is_pciehp : 1;
	unsigned int shpc_managed : 1;
	unsigned int is_thunderbolt : 1;
	unsigned int untrusted : 1;
	unsigned int external_facing : 1;
	unsigned int broken_intx_masking : 1;
	unsigned int io_window_1k : 1;
	unsigned int non_compliant_bars : 1;
	unsigned int is_probed : 1;
	unsigned int link_active_reporting : 1;
	unsigned int no_vf_scan : 1;
	unsigned int no_command_memory : 1;
	unsigned int rom_bar_overlap : 1;
	pci_dev_flags_t dev_flags;
	atomic_t enable_cnt;
	spinlock_t pcie_cap_lock;
	u32 saved_config_space[16];
	struct hlist_head saved_cap_space;
	int rom_attr_enabled;
	struct bin_attribute *res_attr[DEVICE_COUNT_RESOURCE];
	struct bin_attribute *res_attr_wc[DEVICE_COUNT_RESOURCE];
	unsigned int broken_cmd_compl : 1;
	u16 ptm_cap;
	unsigned int ptm_root : 1;
	unsigned int ptm_enabled : 1;
	u8 ptm_granularity;
	void *msix_base;
	raw_spinlock_t msi_lock;
	struct pci_vpd vpd;
	u16 dpc_cap;
	unsigned int dpc_rp_extensions : 1;
	u8 dpc_rp_log_size;
	union {
		struct pci_sriov *sriov;
		struct pci_dev *physfn;
	};
	u16 ats_cap;
	u8 ats_stu;
	u16 pri_cap;
	u32 pri_reqs_alloc;
	unsigned int pasid_required : 1;
	u16 pasid_cap;
	u16 pasid_features;
	struct pci_p2pdma *p2pdma;
	u16 acs_cap;
	phys_addr_t rom;
	const char *driver_override;
	unsigned long priv_flags;
	u8 reset_methods[PCI_NUM_RESET_METHODS];
};
struct pci_host_bridge {
	struct device dev;
	struct pci_bus *bus;
	struct pci_ops *ops;
	struct pci_ops *child_ops;
	void *sysdata;
	int busnr;
	int domain_nr;
	struct list_head windows;
	struct list_head dma_ranges;
	u8 (*swizzle_irq)(struct pci_dev *, u8 *);
	int (*map_irq)(const struct pci_dev *, u8, u8);
	void (*release_fn)(struct pci_host_bridge *);
	void *release_data;
	unsigned int ignore_reset_delay : 1;
	unsigned int no_ext_tags : 1;
	unsigned int no_inc_mrrs : 1;
	unsigned int native_aer : 1;
	unsigned int native_pcie_hotplug : 1;
	unsigned int native_shpc_hotplug : 1;
	unsigned int native_pme : 1;
	unsigned int native_ltr : 1;
	unsigned int native_dpc : 1;
	unsigned int preserve_config : 1;
	unsigned int size_windows : 1;
	unsigned int msi_domain : 1;
	resource_size_t (*align_resource)(struct pci_dev *dev, const struct resource *res, resource_size_t start, resource_size_t size, resource_size_t align);
	unsigned long private[];
};
struct pci_bus_resource {
	struct list_head list;
	struct resource *res;
	unsigned int flags;
};
struct pci_bus {
	struct list_head node;
	struct pci_bus *parent;
	struct list_head children;
	struct list_head devices;
	struct pci_dev *self;
	struct list_head slots;
	struct resource *resource[PCI_BRIDGE_RESOURCE_NUM];
	struct list_head resources;
	struct resource busn_res;
	struct pci_ops *ops;
	void *sysdata;
	struct proc_dir_entry *procdir;
	unsigned char number;
	unsigned char primary;
	unsigned char max_bus_speed;
	unsigned char cur_bus_speed;
	int domain_nr;
	char name[48];
	unsigned short bridge_ctl;
	pci_bus_flags_t bus_flags;
	struct device *bridge;
	struct device dev;
	struct bin_attribute *legacy_io;
	struct bin_attribute *legacy_mem;
	unsigned int is_added : 1;
	unsigned int unsafe_warn : 1;
};
struct pci_ops {
	int (*add_bus)(struct pci_bus *bus);
	void (*remove_bus)(struct pci_bus *bus);
	void *(*map_bus)(struct pci_bus *bus, unsigned int devfn, int where);
	int (*read)(struct pci_bus *bus, unsigned int devfn, int where, int size, u32 *val);
	int (*write)(struct pci_bus *bus, unsigned int devfn, int where, int size, u32 val);
};
typedef u64 pci_bus_addr_t;
struct pci_bus_region {
	pci_bus_addr_t start;
	pci_bus_addr_t end;
};
struct pci_dynids {
	spinlock_t lock;
	struct list_head list;
};
typedef unsigned int pci_ers_result_t;
enum pci_ers_result { PCI_ERS_RESULT_NONE = (pci_ers_result_t) 1, PCI_ERS_RESULT_CAN_RECOVER = (pci_ers_result_t) 2, PCI_ERS_RESULT_NEED_RESET = (pci_ers_result_t) 3, PCI_ERS_RESULT_DISCONNECT = (pci_ers_result_t) 4, PCI_ERS_RESULT_RECOVERED = (pci_ers_result_t) 5, PCI_ERS_RESULT_NO_AER_DRIVER = (pci_ers_result_t) 6 };
struct pci_error_handlers {
	pci_ers_result_t (*error_detected)(struct pci_dev *dev, pci_channel_state_t error);
	pci_ers_result_t (*mmio_enabled)(struct pci_dev *dev);
	pci_ers_result_t (*slot_reset)(struct pci_dev *dev);
	void (*reset_prepare)(struct pci_dev *dev);
	void (*reset_done)(struct pci_dev *dev);
	void (*resume)(struct pci_dev *dev);
};
struct pci_driver {
	struct list_head node;
	const char *name;
	const struct pci_device_id *id_table;
	int (*probe)(struct pci_dev *dev, const struct pci_device_id *id);
	void (*remove)(struct pci_dev *dev);
	int (*suspend)(struct pci_dev *dev, pm_message_t state);
	int (*resume)(struct pci_dev *dev);
	void (*shutdown)(struct pci_dev *dev);
	int (*sriov_configure)(struct pci_dev *dev, int num_vfs);
	int (*sriov_set_msix_vec_count)(struct pci_dev *vf, int msix_vec_count);
	u32 (*sriov_get_vf_total_msix)(struct pci_dev *pf);
	const struct pci_error_handlers *err_handler;
	const struct attribute_group **groups;
	const struct attribute_group **dev_groups;
	struct device_driver driver;
	struct pci_dynids dynids;
	bool driver_managed_dma;
};
enum { PCI_REASSIGN_ALL_BUS = 2, PCI_PROBE_ONLY = 4, PCI_SCAN_ALL_PCIE_DEVS = 0x40 };
enum pcie_bus_config_types { PCIE_BUS_TUNE_OFF, PCIE_BUS_DEFAULT, PCIE_BUS_SAFE, PCIE_BUS_PERFORMANCE, PCIE_BUS_PEER2PEER };
struct msix_entry {
	u32 vector;
	u16 entry;
};
typedef int (*arch_set_vga_state_t)(struct pci_dev *pdev, bool decode, unsigned int command_bits, u32 flags);
struct pci_fixup {
	u16 vendor;
	u16 device;
	u32 class;
	unsigned int class_shift;
	int hook_offset;
};
enum pci_fixup_pass { pci_fixup_early, pci_fixup_header, pci_fixup_final, pci_fixup_enable, pci_fixup_resume, pci_fixup_suspend, pci_fixup_resume_early, pci_fixup_suspend_late };
#define to_pci_dev(n) container_of(n, struct pci_dev, dev)
#define to_pci_driver(d) container_of(d, struct pci_driver, driver)
#define to_pci_bus(n) container_of(n, struct pci_bus, dev)
#define pci_is_root_bus(b) (!((b)->parent))
#define PCI_DEVFN(s, f) ((((s) & 0x1f) << 3) | ((f) & 7))
#define PCI_SLOT(d) (((d) >> 3) & 0x1f)
#define PCI_FUNC(d) ((d) & 7)
#define PCI_DEVID(b, d) ((((u16)(b)) << 8) | (d))
#define PCI_BUS_NUM(x) (((x) >> 8) & 0xff)
#define PCI_ANY_ID (~0)
#define PCI_DEVICE(v, d) .vendor = (v), .device = (d), .subvendor = PCI_ANY_ID, .subdevice = PCI_ANY_ID
#define PCI_DEVICE_SUB(v, d, sv, sd) .vendor = (v), .device = (d), .subvendor = (sv), .subdevice = (sd)
#define PCI_DEVICE_CLASS(c, m) .class = (c), .class_mask = (m), .vendor = PCI_ANY_ID, .device = PCI_ANY_ID, .subvendor = PCI_ANY_ID, .subdevice = PCI_ANY_ID
#define PCI_VDEVICE(v, d) .vendor = PCI_VENDOR_ID_##v, .device = (d), .subvendor = PCI_ANY_ID, .subdevice = PCI_ANY_ID, 0, 0
#define PCI_VDEVICE_SUB(v, d, sv, sd) .vendor = PCI_VENDOR_ID_##v, .device = (d), .subvendor = (sv), .subdevice = (sd), 0, 0
#define PCI_DEVICE_DATA(v, d, x) .vendor = PCI_VENDOR_ID_##v, .device = PCI_DEVICE_ID_##v##_##d, .subvendor = PCI_ANY_ID, .subdevice = PCI_ANY_ID, 0, 0, .driver_data = (kernel_ulong_t)(x)
#define PCI_DEVICE_DRIVER_OVERRIDE(v, d, o) .vendor = (v), .device = (d), .subvendor = PCI_ANY_ID, .subdevice = PCI_ANY_ID, .override_only = (o)
#define DEFINE_PCI_DEVICE_TABLE(t) const struct pci_device_id t[]
#define pci_register_driver(d) __pci_register_driver(d, THIS_MODULE, KBUILD_MODNAME)
#define module_pci_driver(d) module_driver(d, pci_register_driver, pci_unregister_driver)
#define builtin_pci_driver(d) builtin_driver(d, pci_register_driver)
static inline void *pci_get_drvdata(struct pci_dev *pdev) { return dev_get_drvdata(&pdev->dev); }
static inline void pci_set_drvdata(struct pci_dev *pdev, void *data) { dev_set_drvdata(&pdev->dev, data); }
static inline const char *pci_name(const struct pci_dev *pdev) { return dev_name(&pdev->dev); }
#define pci_emerg(p, ...) dev_emerg(&(p)->dev, __VA_ARGS__)
#define pci_alert(p, ...) dev_alert(&(p)->dev, __VA_ARGS__)
#define pci_crit(p, ...) dev_crit(&(p)->dev, __VA_ARGS__)
#define pci_err(p, ...) dev_err(&(p)->dev, __VA_ARGS__)
#define pci_warn(p, ...) dev_warn(&(p)->dev, __VA_ARGS__)
#define pci_warn_once(p, ...) do { if (__qz_maybe()) dev_warn(&(p)->dev, __VA_ARGS__); } while (0)
#define pci_notice(p, ...) dev_notice(&(p)->dev, __VA_ARGS__)
#define pci_info(p, ...) dev_info(&(p)->dev, __VA_ARGS__)
#define pci_dbg(p, ...) dev_dbg(&(p)->dev, __VA_ARGS__)
#define pci_printk(l, p, ...) dev_printk(l, &(p)->dev, __VA_ARGS__)
#define pci_notice_ratelimited(p, ...) do { if (__qz_maybe()) dev_notice(&(p)->dev, __VA_ARGS__); } while (0)
#define pci_info_ratelimited(p, ...) do { if (__qz_maybe()) dev_info(&(p)->dev, __VA_ARGS__); } while (0)
#define pci_WARN(p, c, ...) WARN(c, __VA_ARGS__)
#define pci_WARN_ONCE(p, c, ...) WARN(c, __VA_ARGS__)
#define dev_is_pci(d) __qz_maybe()
#define dev_is_pf(d) __qz_maybe()
#define pci_resource_n(p, i) (&(p)->resource[i])
#define pci_resource_start(p, i) (pci_resource_n(p, i)->start)
#define pci_resource_end(p, i) (pci_resource_n(p, i)->end)
#define pci_resource_flags(p, i) (pci_resource_n(p, i)->flags)
#define pci_resource_len(p, i) (pci_resource_end(p, i) ? pci_resource_end(p, i) - pci_resource_start(p, i) + 1 : 0)
#define for_each_pci_dev(d) while ((d = pci_get_device(PCI_ANY_ID, PCI_ANY_ID, d)) != NULL)
#define for_each_pci_bridge(d, b) list_for_each_entry(d, &(b)->devices, bus_list) if (!pci_is_bridge(d)) { } else
#define pci_dev_for_each_resource(d, r, ...) for (int __qz_b = 0; r = &(d)->resource[__qz_b], __qz_b < PCI_NUM_RESOURCES; __qz_b++)
#define pci_bus_for_each_resource(b, r, i) for (i = 0; (r = pci_bus_resource_n(b, i)) || i < PCI_BRIDGE_RESOURCE_NUM; i++)
#define DECLARE_PCI_FIXUP_HEADER(v, d, f) struct __qz_nothing
#define DECLARE_PCI_FIXUP_EARLY(v, d, f) struct __qz_nothing
#define DECLARE_PCI_FIXUP_FINAL(v, d, f) struct __qz_nothing
#define DECLARE_PCI_FIXUP_ENABLE(v, d, f) struct __qz_nothing
#define DECLARE_PCI_FIXUP_RESUME(v, d, f) struct __qz_nothing
#define DECLARE_PCI_FIXUP_RESUME_EARLY(v, d, f) struct __qz_nothing
#define DECLARE_PCI_FIXUP_SUSPEND(v, d, f) struct __qz_nothing
#define DECLARE_PCI_FIXUP_SUSPEND_LATE(v, d, f) struct __qz_nothing
#define DECLARE_PCI_FIXUP_CLASS_HEADER(v, d, c, s, f) struct __qz_nothing
#define DECLARE_PCI_FIXUP_CLASS_EARLY(v, d, c, s, f) struct __qz_nothing
#define DECLARE_PCI_FIXUP_CLASS_FINAL(v, d, c, s, f) struct __qz_nothing
#define DECLARE_PCI_FIXUP_CLASS_RESUME(v, d, c, s, f) struct __qz_nothing
#define DECLARE_PCI_FIXUP_CLASS_RESUME_EARLY(v, d, c, s, f) struct __qz_nothing
#define DECLARE_PCI_FIXUP_CLASS_SUSPEND(v, d, c, s, f) struct __qz_nothing
#define DECLARE_PCI_FIXUP_CLASS_ENABLE(v, d, c, s, f) struct __qz_nothing
DEFINE_GUARD(pci_dev, struct pci_dev *, pci_dev_lock(_T), pci_dev_unlock(_T))
DEFINE_FREE(pci_dev_put, struct pci_dev *, if (_T) pci_dev_put(_T))
const char *pci_slot_name(const struct pci_slot *slot);
extern const char *pci_power_names[];
const char *pci_power_name(pci_power_t state);
enum pci_bus_speed pcie_get_speed_cap(struct pci_dev *dev);
enum pcie_link_width pcie_get_width_cap(struct pci_dev *dev);
struct pci_dev *pci_physfn(struct pci_dev *dev);
struct pci_dev *pci_alloc_dev(struct pci_bus *bus);
int pci_channel_offline(struct pci_dev *pdev);
void *pci_host_bridge_priv(struct pci_host_bridge *bridge);
struct pci_host_bridge *pci_host_bridge_from_priv(void *priv);
struct pci_host_bridge *pci_alloc_host_bridge(size_t priv);
struct pci_host_bridge *devm_pci_alloc_host_bridge(struct device *dev, size_t priv);
void pci_free_host_bridge(struct pci_host_bridge *bridge);
struct pci_host_bridge *pci_find_host_bridge(struct pci_bus *bus);
void pci_set_host_bridge_release(struct pci_host_bridge *bridge, void (*release_fn)(struct pci_host_bridge *), void *release_data);
int pcibios_root_bridge_prepare(struct pci_host_bridge *bridge);
u16 pci_dev_id(struct pci_dev *dev);
bool pci_is_bridge(struct pci_dev *dev);
struct pci_dev *pci_upstream_bridge(struct pci_dev *dev);
bool pci_dev_msi_enabled(struct pci_dev *pci_dev);
int pcibios_err_to_errno(int err);
extern unsigned int pci_flags;
void pci_add_flags(int flags);
void pci_clear_flags(int flags);
int pci_has_flag(int flag);
void pcie_bus_configure_settings(struct pci_bus *bus);
extern enum pcie_bus_config_types pcie_bus_config;
extern struct bus_type pci_bus_type;
extern struct list_head pci_root_buses;
int no_pci_devices(void);
void pcibios_resource_survey_bus(struct pci_bus *bus);
void pcibios_bus_add_device(struct pci_dev *pdev);
void pcibios_add_bus(struct pci_bus *bus);
void pcibios_remove_bus(struct pci_bus *bus);
void pcibios_fixup_bus(struct pci_bus *);
int pcibios_enable_device(struct pci_dev *, int mask);
char *pcibios_setup(char *str);
resource_size_t pcibios_align_resource(void *, const struct resource *, resource_size_t, resource_size_t);
void pci_fixup_cardbus(struct pci_bus *);
void pcibios_resource_to_bus(struct pci_bus *bus, struct pci_bus_region *region, struct resource *res);
void pcibios_bus_to_resource(struct pci_bus *bus, struct resource *res, struct pci_bus_region *region);
struct pci_bus *pci_find_bus(int domain, int busnr);
void pci_bus_add_devices(const struct pci_bus *bus);
struct pci_bus *pci_scan_bus(int bus, struct pci_ops *ops, void *sysdata);
struct pci_bus *pci_create_root_bus(struct device *parent, int bus, struct pci_ops *ops, void *sysdata, struct list_head *resources);
int pci_host_probe(struct pci_host_bridge *bridge);
int pci_bus_insert_busn_res(struct pci_bus *b, int bus, int busmax);
int pci_bus_update_busn_res_end(struct pci_bus *b, int busmax);
void pci_bus_release_busn_res(struct pci_bus *b);
struct pci_bus *pci_scan_root_bus(struct device *parent, int bus, struct pci_ops *ops, void *sysdata, struct list_head *resources);
int pci_scan_root_bus_bridge(struct pci_host_bridge *bridge);
struct pci_bus *pci_add_new_bus(struct pci_bus *parent, struct pci_dev *dev, int busnr);
struct pci_slot *pci_create_slot(struct pci_bus *parent, int slot_nr, const char *name, struct hotplug_slot *hotplug);
void pci_destroy_slot(struct pci_slot *slot);
void pci_dev_assign_slot(struct pci_dev *dev);
int pci_scan_slot(struct pci_bus *bus, int devfn);
struct pci_dev *pci_scan_single_device(struct pci_bus *bus, int devfn);
void pci_device_add(struct pci_dev *dev, struct pci_bus *bus);
unsigned int pci_scan_child_bus(struct pci_bus *bus);
void pci_bus_add_device(struct pci_dev *dev);
void pci_read_bridge_bases(struct pci_bus *child);
struct resource *pci_find_parent_resource(const struct pci_dev *dev, struct resource *res);
u8 pci_swizzle_interrupt_pin(const struct pci_dev *dev, u8 pin);
int pci_get_interrupt_pin(struct pci_dev *dev, struct pci_dev **bridge);
u8 pci_common_swizzle(struct pci_dev *dev, u8 *pinp);
struct pci_dev *pci_dev_get(struct pci_dev *dev);
void pci_dev_put(struct pci_dev *dev);
void pci_stop_and_remove_bus_device(struct pci_dev *dev);
void pci_stop_and_remove_bus_device_locked(struct pci_dev *dev);
void pci_stop_root_bus(struct pci_bus *bus);
void pci_remove_root_bus(struct pci_bus *bus);
void pci_setup_cardbus(struct pci_bus *bus);
void pcibios_setup_bridge(struct pci_bus *bus, unsigned long type);
void pci_sort_breadthfirst(void);
u8 pci_bus_find_capability(struct pci_bus *bus, unsigned int devfn, int cap);
u8 pci_find_capability(struct pci_dev *dev, int cap);
u8 pci_find_next_capability(struct pci_dev *dev, u8 pos, int cap);
u8 pci_find_ht_capability(struct pci_dev *dev, int ht_cap);
u8 pci_find_next_ht_capability(struct pci_dev *dev, u8 pos, int ht_cap);
u16 pci_find_ext_capability(struct pci_dev *dev, int cap);
u16 pci_find_next_ext_capability(struct pci_dev *dev, u16 pos, int cap);
struct pci_bus *pci_find_next_bus(const struct pci_bus *from);
u16 pci_find_vsec_capability(struct pci_dev *dev, u16 vendor, int cap);
u16 pci_find_dvsec_capability(struct pci_dev *dev, u16 vendor, u16 dvsec);
u64 pci_get_dsn(struct pci_dev *dev);
struct pci_dev *pci_get_device(unsigned int vendor, unsigned int device, struct pci_dev *from);
struct pci_dev *pci_get_subsys(unsigned int vendor, unsigned int device, unsigned int ss_vendor, unsigned int ss_device, struct pci_dev *from);
struct pci_dev *pci_get_slot(struct pci_bus *bus, unsigned int devfn);
struct pci_dev *pci_get_domain_bus_and_slot(int domain, unsigned int bus, unsigned int devfn);
struct pci_dev *pci_get_class(unsigned int class, struct pci_dev *from);
int pci_dev_present(const struct pci_device_id *ids);
int pci_bus_read_config_byte(struct pci_bus *bus, unsigned int devfn, int where, u8 *val);
int pci_bus_read_config_word(struct pci_bus *bus, unsigned int devfn, int where, u16 *val);
int pci_bus_read_config_dword(struct pci_bus *bus, unsigned int devfn, int where, u32 *val);
int pci_bus_write_config_byte(struct pci_bus *bus, unsigned int devfn, int where, u8 val);
int pci_bus_write_config_word(struct pci_bus *bus, unsigned int devfn, int where, u16 val);
int pci_bus_write_config_dword(struct pci_bus *bus, unsigned int devfn, int where, u32 val);
int pci_generic_config_read(struct pci_bus *bus, unsigned int devfn, int where, int size, u32 *val);
int pci_generic_config_write(struct pci_bus *bus, unsigned int devfn, int where, int size, u32 val);
int pci_generic_config_read32(struct pci_bus *bus, unsigned int devfn, int where, int size, u32 *val);
int pci_generic_config_write32(struct pci_bus *bus, unsigned int devfn, int where, int size, u32 val);
struct pci_ops *pci_bus_set_ops(struct pci_bus *bus, struct pci_ops *ops);
int pci_read_config_byte(const struct pci_dev *dev, int where, u8 *val);
int pci_read_config_word(const struct pci_dev *dev, int where, u16 *val);
int pci_read_config_dword(const struct pci_dev *dev, int where, u32 *val);
int pci_write_config_byte(const struct pci_dev *dev, int where, u8 val);
int pci_write_config_word(const struct pci_dev *dev, int where, u16 val);
int pci_write_config_dword(const struct pci_dev *dev, int where, u32 val);
int pcie_capability_read_word(struct pci_dev *dev, int pos, u16 *val);
int pcie_capability_read_dword(struct pci_dev *dev, int pos, u32 *val);
int pcie_capability_write_word(struct pci_dev *dev, int pos, u16 val);
int pcie_capability_write_dword(struct pci_dev *dev, int pos, u32 val);
int pcie_capability_clear_and_set_word_unlocked(struct pci_dev *dev, int pos, u16 clear, u16 set);
int pcie_capability_clear_and_set_word_locked(struct pci_dev *dev, int pos, u16 clear, u16 set);
int pcie_capability_clear_and_set_dword(struct pci_dev *dev, int pos, u32 clear, u32 set);
int pcie_capability_clear_and_set_word(struct pci_dev *dev, int pos, u16 clear, u16 set);
int pcie_capability_set_word(struct pci_dev *dev, int pos, u16 set);
int pcie_capability_set_dword(struct pci_dev *dev, int pos, u32 set);
int pcie_capability_clear_word(struct pci_dev *dev, int pos, u16 clear);
int pci_user_read_config_byte(struct pci_dev *dev, int where, u8 *val);
int pci_user_read_config_word(struct pci_dev *dev, int where, u16 *val);
int pci_user_read_config_dword(struct pci_dev *dev, int where, u32 *val);
int pci_user_write_config_byte(struct pci_dev *dev, int where, u8 val);
int pci_user_write_config_word(struct pci_dev *dev, int where, u16 val);
int pci_user_write_config_dword(struct pci_dev *dev, int where, u32 val);
int pci_enable_device(struct pci_dev *dev);
int pci_enable_device_io(struct pci_dev *dev);
int pci_enable_device_mem(struct pci_dev *dev);
int pci_reenable_device(struct pci_dev *);
int pcim_enable_device(struct pci_dev *pdev);
void pcim_pin_device(struct pci_dev *pdev);
int pci_is_enabled(struct pci_dev *pdev);
int pci_is_managed(struct pci_dev *pdev);
void pci_disable_device(struct pci_dev *dev);
extern unsigned int pcibios_max_latency;
void pci_set_master(struct pci_dev *dev);
void pci_clear_master(struct pci_dev *dev);
int pci_set_pcie_reset_state(struct pci_dev *dev, enum pcie_reset_state state);
int pci_set_cacheline_size(struct pci_dev *dev);
int pci_set_mwi(struct pci_dev *dev);
int pcim_set_mwi(struct pci_dev *dev);
int pci_try_set_mwi(struct pci_dev *dev);
void pci_clear_mwi(struct pci_dev *dev);
void pci_disable_parity(struct pci_dev *dev);
void pci_intx(struct pci_dev *dev, int enable);
bool pci_check_and_mask_intx(struct pci_dev *dev);
bool pci_check_and_unmask_intx(struct pci_dev *dev);
int pci_wait_for_pending(struct pci_dev *dev, int pos, u16 mask);
int pci_wait_for_pending_transaction(struct pci_dev *dev);
int pcix_get_max_mmrbc(struct pci_dev *dev);
int pcix_get_mmrbc(struct pci_dev *dev);
int pcix_set_mmrbc(struct pci_dev *dev, int mmrbc);
int pcie_get_readrq(struct pci_dev *dev);
int pcie_set_readrq(struct pci_dev *dev, int rq);
int pcie_get_mps(struct pci_dev *dev);
int pcie_set_mps(struct pci_dev *dev, int mps);
u32 pcie_bandwidth_available(struct pci_dev *dev, struct pci_dev **limiting_dev, enum pci_bus_speed *speed, enum pcie_link_width *width);
void pcie_print_link_status(struct pci_dev *dev);
int pcie_reset_flr(struct pci_dev *dev, bool probe);
int pcie_flr(struct pci_dev *dev);
int __pci_reset_function_locked(struct pci_dev *dev);
int pci_reset_function(struct pci_dev *dev);
int pci_reset_function_locked(struct pci_dev *dev);
int pci_try_reset_function(struct pci_dev *dev);
int pci_probe_reset_slot(struct pci_slot *slot);
int pci_probe_reset_bus(struct pci_bus *bus);
int pci_reset_bus(struct pci_dev *dev);
void pci_reset_secondary_bus(struct pci_dev *dev);
void pcibios_reset_secondary_bus(struct pci_dev *dev);
void pci_update_resource(struct pci_dev *dev, int resno);
int pci_assign_resource(struct pci_dev *dev, int i);
int pci_reassign_resource(struct pci_dev *dev, int i, resource_size_t add_size, resource_size_t align);
void pci_release_resource(struct pci_dev *dev, int resno);
int pci_rebar_bytes_to_size(u64 bytes);
u32 pci_rebar_get_possible_sizes(struct pci_dev *pdev, int bar);
int pci_resize_resource(struct pci_dev *dev, int i, int size, int exclude_bars);
int pci_select_bars(struct pci_dev *dev, unsigned long flags);
bool pci_device_is_present(struct pci_dev *pdev);
void pci_ignore_hotplug(struct pci_dev *dev);
struct pci_dev *pci_real_dma_dev(struct pci_dev *dev);
int pci_status_get_and_clear_errors(struct pci_dev *pdev);
int pci_request_irq(struct pci_dev *dev, unsigned int nr, irq_handler_t handler, irq_handler_t thread_fn, void *dev_id, const char *fmt, ...);
void pci_free_irq(struct pci_dev *dev, unsigned int nr, void *dev_id);
int pci_enable_rom(struct pci_dev *pdev);
void pci_disable_rom(struct pci_dev *pdev);
void *pci_map_rom(struct pci_dev *pdev, size_t *size);
void pci_unmap_rom(struct pci_dev *pdev, void *rom);
int pci_save_state(struct pci_dev *dev);
void pci_restore_state(struct pci_dev *dev);
struct pci_saved_state *pci_store_saved_state(struct pci_dev *dev);
int pci_load_saved_state(struct pci_dev *dev, struct pci_saved_state *state);
int pci_load_and_free_saved_state(struct pci_dev *dev, struct pci_saved_state **state);
int pci_platform_power_transition(struct pci_dev *dev, pci_power_t state);
int pci_set_power_state(struct pci_dev *dev, pci_power_t state);
int pci_set_power_state_locked(struct pci_dev *dev, pci_power_t state);
pci_power_t pci_choose_state(struct pci_dev *dev, pm_message_t state);
bool pci_pme_capable(struct pci_dev *dev, pci_power_t state);
void pci_pme_active(struct pci_dev *dev, bool enable);
int pci_enable_wake(struct pci_dev *dev, pci_power_t state, bool enable);
int pci_wake_from_d3(struct pci_dev *dev, bool enable);
int pci_prepare_to_sleep(struct pci_dev *dev);
int pci_back_from_sleep(struct pci_dev *dev);
bool pci_dev_run_wake(struct pci_dev *dev);
void pci_d3cold_enable(struct pci_dev *dev);
void pci_d3cold_disable(struct pci_dev *dev);
bool pcie_relaxed_ordering_enabled(struct pci_dev *dev);
void pci_resume_bus(struct pci_bus *bus);
void pci_bus_set_current_state(struct pci_bus *bus, pci_power_t state);
void set_pcie_port_type(struct pci_dev *pdev);
void set_pcie_hotplug_bridge(struct pci_dev *pdev);
unsigned int pci_rescan_bus_bridge_resize(struct pci_dev *bridge);
unsigned int pci_rescan_bus(struct pci_bus *bus);
void pci_lock_rescan_remove(void);
void pci_unlock_rescan_remove(void);
ssize_t pci_read_vpd(struct pci_dev *dev, loff_t pos, size_t count, void *buf);
ssize_t pci_write_vpd(struct pci_dev *dev, loff_t pos, size_t count, const void *buf);
ssize_t pci_read_vpd_any(struct pci_dev *dev, loff_t pos, size_t count, void *buf);
ssize_t pci_write_vpd_any(struct pci_dev *dev, loff_t pos, size_t count, const void *buf);
resource_size_t pcibios_retrieve_fw_addr(struct pci_dev *dev, int idx);
void pci_bus_assign_resources(const struct pci_bus *bus);
void pci_bus_claim_resources(struct pci_bus *bus);
void pci_bus_size_bridges(struct pci_bus *bus);
int pci_claim_resource(struct pci_dev *, int);
int pci_claim_bridge_resource(struct pci_dev *bridge, int i);
void pci_assign_unassigned_resources(void);
void pci_assign_unassigned_bridge_resources(struct pci_dev *bridge);
void pci_assign_unassigned_bus_resources(struct pci_bus *bus);
void pci_assign_unassigned_root_bus_resources(struct pci_bus *bus);
int pci_enable_resources(struct pci_dev *, int mask);
void pci_assign_irq(struct pci_dev *dev);
struct resource *pci_find_resource(struct pci_dev *dev, struct resource *res);
int pci_request_regions(struct pci_dev *, const char *);
int pci_request_regions_exclusive(struct pci_dev *, const char *);
void pci_release_regions(struct pci_dev *);
int pci_request_region(struct pci_dev *, int, const char *);
void pci_release_region(struct pci_dev *, int);
int pci_request_selected_regions(struct pci_dev *, int, const char *);
int pci_request_selected_regions_exclusive(struct pci_dev *, int, const char *);
void pci_release_selected_regions(struct pci_dev *, int);
void pci_add_resource(struct list_head *resources, struct resource *res);
void pci_add_resource_offset(struct list_head *resources, struct resource *res, resource_size_t offset);
void pci_free_resource_list(struct list_head *resources);
void pci_bus_add_resource(struct pci_bus *bus, struct resource *res, unsigned int flags);
struct resource *pci_bus_resource_n(const struct pci_bus *bus, int n);
void pci_bus_remove_resources(struct pci_bus *bus);
void pci_bus_remove_resource(struct pci_bus *bus, struct resource *res);
int devm_request_pci_bus_resources(struct device *dev, struct list_head *resources);
int pci_bridge_secondary_bus_reset(struct pci_dev *dev);
int pci_bus_alloc_resource(struct pci_bus *bus, struct resource *res, resource_size_t size, resource_size_t align, resource_size_t min, unsigned long type_mask, resource_size_t (*alignf)(void *, const struct resource *, resource_size_t, resource_size_t), void *alignf_data);
int pci_register_io_range(struct fwnode_handle *fwnode, phys_addr_t addr, resource_size_t size);
unsigned long pci_address_to_pio(phys_addr_t addr);
phys_addr_t pci_pio_to_address(unsigned long pio);
int pci_remap_iospace(const struct resource *res, phys_addr_t phys_addr);
int devm_pci_remap_iospace(struct device *dev, const struct resource *res, phys_addr_t phys_addr);
void pci_unmap_iospace(struct resource *res);
void *devm_pci_remap_cfgspace(struct device *dev, resource_size_t offset, resource_size_t size);
void *devm_pci_remap_cfg_resource(struct device *dev, struct resource *res);
pci_bus_addr_t pci_bus_address(struct pci_dev *pdev, int bar);
int __pci_register_driver(struct pci_driver *, struct module *, const char *mod_name);
void pci_unregister_driver(struct pci_driver *dev);
struct pci_driver *pci_dev_driver(const struct pci_dev *dev);
int pci_add_dynid(struct pci_driver *drv, unsigned int vendor, unsigned int device, unsigned int subvendor, unsigned int subdevice, unsigned int class, unsigned int class_mask, unsigned long driver_data);
const struct pci_device_id *pci_match_id(const struct pci_device_id *ids, struct pci_dev *dev);
int pci_scan_bridge(struct pci_bus *bus, struct pci_dev *dev, int max, int pass);
void pci_walk_bus(struct pci_bus *top, int (*cb)(struct pci_dev *, void *), void *userdata);
void pci_walk_bus_locked(struct pci_bus *top, int (*cb)(struct pci_dev *, void *), void *userdata);
int pci_cfg_space_size(struct pci_dev *dev);
unsigned char pci_bus_max_busnr(struct pci_bus *bus);
void pci_setup_bridge(struct pci_bus *bus);
resource_size_t pcibios_window_alignment(struct pci_bus *bus, unsigned long type);
int pci_set_vga_state(struct pci_dev *pdev, bool decode, unsigned int command_bits, u32 flags);
int pci_msi_vec_count(struct pci_dev *dev);
void pci_disable_msi(struct pci_dev *dev);
int pci_msix_vec_count(struct pci_dev *dev);
void pci_disable_msix(struct pci_dev *dev);
void pci_restore_msi_state(struct pci_dev *dev);
int pci_msi_enabled(void);
int pci_enable_msi(struct pci_dev *dev);
int pci_enable_msix_range(struct pci_dev *dev, struct msix_entry *entries, int minvec, int maxvec);
int pci_enable_msix_exact(struct pci_dev *dev, struct msix_entry *entries, int nvec);
int pci_alloc_irq_vectors_affinity(struct pci_dev *dev, unsigned int min_vecs, unsigned int max_vecs, unsigned int flags, struct irq_affinity *affd);
void pci_free_irq_vectors(struct pci_dev *dev);
int pci_irq_vector(struct pci_dev *dev, unsigned int nr);
const struct cpumask *pci_irq_get_affinity(struct pci_dev *pdev, int vec);
int pci_irqd_intx_xlate(struct irq_domain *d, struct device_node *node, const u32 *intspec, unsigned int intsize, unsigned long *out_hwirq, unsigned int *out_type);
extern bool pcie_ports_disabled;
extern bool pcie_ports_native;
int pci_disable_link_state(struct pci_dev *pdev, int state);
int pci_disable_link_state_locked(struct pci_dev *pdev, int state);
void pcie_no_aspm(void);
bool pcie_aspm_support_enabled(void);
bool pcie_aspm_enabled(struct pci_dev *pdev);
bool pci_aer_available(void);
bool pci_ats_disabled(void);
int pci_enable_ptm(struct pci_dev *dev, u8 *granularity);
void pci_disable_ptm(struct pci_dev *dev);
bool pcie_ptm_enabled(struct pci_dev *dev);
void pci_cfg_access_lock(struct pci_dev *dev);
bool pci_cfg_access_trylock(struct pci_dev *dev);
void pci_cfg_access_unlock(struct pci_dev *dev);
void pci_dev_lock(struct pci_dev *dev);
int pci_dev_trylock(struct pci_dev *dev);
void pci_dev_unlock(struct pci_dev *dev);
int pci_domain_nr(struct pci_bus *bus);
int acpi_pci_bus_find_domain_nr(struct pci_bus *bus);
int pci_bus_find_domain_nr(struct pci_bus *bus, struct device *parent);
void pci_bus_release_domain_nr(struct pci_bus *bus, struct device *parent);
void pci_register_set_vga_state(arch_set_vga_state_t func);
int pci_request_mem_regions(struct pci_dev *pdev, const char *name);
void pci_release_mem_regions(struct pci_dev *pdev);
int pci_alloc_irq_vectors(struct pci_dev *dev, unsigned int min_vecs, unsigned int max_vecs, unsigned int flags);
int pci_mmap_resource_range(struct pci_dev *dev, int bar, struct vm_area_struct *vma, enum pci_mmap_state mmap_state, int write_combine);
void pci_resource_to_user(const struct pci_dev *dev, int bar, const struct resource *rsrc, resource_size_t *start, resource_size_t *end);
void pci_fixup_device(enum pci_fixup_pass pass, struct pci_dev *dev);
void *pcim_iomap(struct pci_dev *pdev, int bar, unsigned long maxlen);
void pcim_iounmap(struct pci_dev *pdev, void *addr);
void *const *pcim_iomap_table(struct pci_dev *pdev);
int pcim_iomap_regions(struct pci_dev *pdev, int mask, const char *name);
int pcim_iomap_regions_request_all(struct pci_dev *pdev, int mask, const char *name);
void pcim_iounmap_regions(struct pci_dev *pdev, int mask);
extern int pci_pci_problems;
extern unsigned long pci_cardbus_io_size;
extern unsigned long pci_cardbus_mem_size;
extern u8 pci_dfl_cache_line_size;
extern u8 pci_cache_line_size;
void pcibios_disable_device(struct pci_dev *dev);
void pcibios_set_master(struct pci_dev *dev);
int pcibios_set_pcie_reset_state(struct pci_dev *dev, enum pcie_reset_state state);
int pcibios_device_add(struct pci_dev *dev);
void pcibios_release_device(struct pci_dev *dev);
void pcibios_penalize_isa_irq(int irq, int active);
int pcibios_alloc_irq(struct pci_dev *dev);
void pcibios_free_irq(struct pci_dev *dev);
resource_size_t pcibios_default_alignment(void);
int pci_ext_cfg_avail(void);
void *pci_ioremap_bar(struct pci_dev *pdev, int bar);
void *pci_ioremap_wc_bar(struct pci_dev *pdev, int bar);
int pci_iov_virtfn_bus(struct pci_dev *dev, int id);
int pci_iov_virtfn_devfn(struct pci_dev *dev, int id);
int pci_iov_vf_id(struct pci_dev *dev);
void *pci_iov_get_pf_drvdata(struct pci_dev *dev, struct pci_driver *pf_driver);
int pci_enable_sriov(struct pci_dev *dev, int nr_virtfn);
void pci_disable_sriov(struct pci_dev *dev);
int pci_iov_sysfs_link(struct pci_dev *dev, struct pci_dev *virtfn, int id);
int pci_iov_add_virtfn(struct pci_dev *dev, int id);
void pci_iov_remove_virtfn(struct pci_dev *dev, int id);
int pci_num_vf(struct pci_dev *dev);
int pci_vfs_assigned(struct pci_dev *dev);
int pci_sriov_set_totalvfs(struct pci_dev *dev, u16 numvfs);
int pci_sriov_get_totalvfs(struct pci_dev *dev);
int pci_sriov_configure_simple(struct pci_dev *dev, int nr_virtfn);
resource_size_t pci_iov_resource_size(struct pci_dev *dev, int resno);
void pci_vf_drivers_autoprobe(struct pci_dev *dev, bool probe);
int pcibios_sriov_enable(struct pci_dev *pdev, u16 num_vfs);
int pcibios_sriov_disable(struct pci_dev *pdev);
resource_size_t pcibios_iov_resource_alignment(struct pci_dev *dev, int resno);
void pci_hp_create_module_link(struct pci_slot *pci_slot);
void pci_hp_remove_module_link(struct pci_slot *pci_slot);
int pci_pcie_cap(struct pci_dev *dev);
bool pci_is_pcie(struct pci_dev *dev);
u16 pcie_caps_reg(const struct pci_dev *dev);
int pci_pcie_type(const struct pci_dev *dev);
struct pci_dev *pcie_find_root_port(struct pci_dev *dev);
bool pci_dev_is_disconnected(const struct pci_dev *dev);
void pci_request_acs(void);
bool pci_acs_enabled(struct pci_dev *pdev, u16 acs_flags);
bool pci_acs_path_enabled(struct pci_dev *start, struct pci_dev *end, u16 acs_flags);
int pci_enable_atomic_ops_to_root(struct pci_dev *dev, u32 cap_mask);
void *pci_vpd_alloc(struct pci_dev *dev, unsigned int *size);
int pci_vpd_find_id_string(const u8 *buf, unsigned int len, unsigned int *size);
int pci_vpd_find_ro_info_keyword(const void *buf, unsigned int len, const char *kw, unsigned int *size);
int pci_vpd_check_csum(const void *buf, unsigned int len);
struct irq_domain *pci_host_bridge_of_msi_domain(struct pci_bus *bus);
bool pci_host_of_has_msi_map(struct device *dev);
struct device_node *pcibios_get_phb_of_node(struct pci_bus *bus);
struct device_node *pci_device_to_OF_node(const struct pci_dev *pdev);
struct device_node *pci_bus_to_OF_node(struct pci_bus *bus);
struct irq_domain *pci_host_bridge_acpi_msi_domain(struct pci_bus *bus);
void pci_msi_register_fwnode_provider(struct fwnode_handle *(*fn)(struct device *));
bool pci_pr3_present(struct pci_dev *pdev);
bool arch_pci_dev_is_removable(struct pci_dev *pdev);
struct eeh_dev *pci_dev_to_eeh_dev(struct pci_dev *pdev);
void pci_add_dma_alias(struct pci_dev *dev, u8 devfn_from, unsigned nr_devfns);
bool pci_devs_are_dma_aliases(struct pci_dev *dev1, struct pci_dev *dev2);
int pci_for_each_dma_alias(struct pci_dev *pdev, int (*fn)(struct pci_dev *pdev, u16 alias, void *data), void *data);
bool pci_is_dev_assigned(struct pci_dev *pdev);
bool pci_ari_enabled(struct pci_bus *bus);
bool pci_is_thunderbolt_attached(struct pci_dev *pdev);
void pci_uevent_ers(struct pci_dev *pdev, enum pci_ers_result err_type);
void *pci_iomap(struct pci_dev *dev, int bar, unsigned long max);
void *pci_iomap_range(struct pci_dev *dev, int bar, unsigned long offset, unsigned long maxlen);
void pci_iounmap(struct pci_dev *dev, void *);
#endif
