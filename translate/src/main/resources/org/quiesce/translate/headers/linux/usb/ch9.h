#ifndef QZ_LINUX_USB_CH9_H
#define QZ_LINUX_USB_CH9_H
struct usb_endpoint_descriptor;
struct usb_ss_ep_comp_descriptor;
#define USB_DIR_OUT 0
#define USB_DIR_IN 0x80
#define USB_TYPE_MASK 96
#define USB_TYPE_STANDARD 0
#define USB_TYPE_CLASS 0x20
#define USB_TYPE_VENDOR 0x40
#define USB_TYPE_RESERVED 96
#define USB_RECIP_MASK 31
#define USB_RECIP_DEVICE 0
#define USB_RECIP_INTERFACE 1
#define USB_RECIP_ENDPOINT 2
#define USB_RECIP_OTHER 3
#define USB_REQ_GET_STATUS 0
#define USB_REQ_CLEAR_FEATURE 1
#define USB_REQ_SET_FEATURE 3
#define USB_REQ_SET_ADDRESS 5
#define USB_REQ_GET_DESCRIPTOR 6
#define USB_REQ_SET_DESCRIPTOR 7
#define USB_REQ_GET_CONFIGURATION 8
#define USB_REQ_SET_CONFIGURATION 9
#define USB_REQ_GET_INTERFACE 10
#define USB_REQ_SET_INTERFACE 11
#define USB_REQ_SYNCH_FRAME 12
#define USB_REQ_SET_SEL 48
#define USB_REQ_SET_ISOCH_DELAY 49
#define USB_DEVICE_SELF_POWERED 0
#define USB_DEVICE_REMOTE_WAKEUP 1
#define USB_DEVICE_TEST_MODE 2
#define USB_DEVICE_B_HNP_ENABLE 3
#define USB_DEVICE_A_HNP_SUPPORT 4
#define USB_DEVICE_A_ALT_HNP_SUPPORT 5
#define USB_DEVICE_DEBUG_MODE 6
#define USB_TEST_J 1
#define USB_TEST_K 2
#define USB_TEST_SE0_NAK 3
#define USB_TEST_PACKET 4
#define USB_TEST_FORCE_ENABLE 5
#define USB_STATUS_TYPE_STANDARD 0
#define USB_STATUS_TYPE_PTM 1
#define USB_DEVICE_U1_ENABLE 48
#define USB_DEVICE_U2_ENABLE 49
#define USB_DEVICE_LTM_ENABLE 50
#define USB_INTRF_FUNC_SUSPEND 0
#define USB_INTRF_FUNC_SUSPEND_LP 0x100
#define USB_INTRF_FUNC_SUSPEND_RW 0x200
#define USB_INTRF_STAT_FUNC_RW_CAP 1
#define USB_INTRF_STAT_FUNC_RW 2
#define USB_ENDPOINT_HALT 0
#define USB_DEV_STAT_U1_ENABLED 2
#define USB_DEV_STAT_U2_ENABLED 3
#define USB_DEV_STAT_LTM_ENABLED 4
#define USB_DT_DEVICE 1
#define USB_DT_CONFIG 2
#define USB_DT_STRING 3
#define USB_DT_INTERFACE 4
#define USB_DT_ENDPOINT 5
#define USB_DT_DEVICE_QUALIFIER 6
#define USB_DT_OTHER_SPEED_CONFIG 7
#define USB_DT_INTERFACE_POWER 8
#define USB_DT_OTG 9
#define USB_DT_DEBUG 10
#define USB_DT_INTERFACE_ASSOCIATION 11
#define USB_DT_SECURITY 12
#define USB_DT_BOS 15
#define USB_DT_DEVICE_CAPABILITY 0x10
#define USB_DT_CS_RADIO_CONTROL 35
#define USB_DT_PIPE_USAGE 36
#define USB_DT_SS_ENDPOINT_COMP 48
#define USB_DT_SSP_ISOC_ENDPOINT_COMP 49
#define USB_DT_CS_INTERFACE 36
#define USB_DT_CS_ENDPOINT 37
#define USB_DT_DEVICE_SIZE 18
#define USB_CLASS_PER_INTERFACE 0
#define USB_CLASS_AUDIO 1
#define USB_CLASS_COMM 2
#define USB_CLASS_HID 3
#define USB_CLASS_PHYSICAL 5
#define USB_CLASS_STILL_IMAGE 6
#define USB_CLASS_PRINTER 7
#define USB_CLASS_MASS_STORAGE 8
#define USB_CLASS_HUB 9
#define USB_CLASS_CDC_DATA 10
#define USB_CLASS_CSCID 11
#define USB_CLASS_CONTENT_SEC 13
#define USB_CLASS_VIDEO 14
#define USB_CLASS_WIRELESS_CONTROLLER 224
#define USB_CLASS_PERSONAL_HEALTHCARE 15
#define USB_CLASS_AUDIO_VIDEO 0x10
#define USB_CLASS_BILLBOARD 17
#define USB_CLASS_USB_TYPE_C_BRIDGE 18
#define USB_CLASS_MISC 239
#define USB_CLASS_APP_SPEC 254
#define USB_CLASS_VENDOR_SPEC 255
#define USB_SUBCLASS_VENDOR_SPEC 255
#define USB_DT_CONFIG_SIZE 9
#define USB_CONFIG_ATT_ONE 0x80
#define USB_CONFIG_ATT_SELFPOWER 0x40
#define USB_CONFIG_ATT_WAKEUP 0x20
#define USB_MAX_STRING_LEN 126
#define USB_DT_INTERFACE_SIZE 9
#define USB_DT_ENDPOINT_SIZE 7
#define USB_DT_ENDPOINT_AUDIO_SIZE 9
#define USB_ENDPOINT_NUMBER_MASK 15
#define USB_ENDPOINT_DIR_MASK 0x80
#define USB_ENDPOINT_XFERTYPE_MASK 3
#define USB_ENDPOINT_XFER_CONTROL 0
#define USB_ENDPOINT_XFER_ISOC 1
#define USB_ENDPOINT_XFER_BULK 2
#define USB_ENDPOINT_XFER_INT 3
#define USB_ENDPOINT_MAXP_MASK 0x7ff
#define USB_EP_MAXP_MULT_SHIFT 11
#define USB_EP_MAXP_MULT_MASK 0x1800U
#define USB_ENDPOINT_INTR_NOTIFICATION 0x10
#define USB_ENDPOINT_SYNC_ASYNC 4
#define USB_ENDPOINT_SYNC_ADAPTIVE 8
#define USB_ENDPOINT_USAGE_FEEDBACK 0x10
#define USB_DT_SSP_ISOC_EP_COMP_SIZE 8
#define USB_DT_SS_EP_COMP_SIZE 6
#define USB_OTG_SRP 1
#define USB_OTG_HNP 2
#define USB_OTG_ADP 4
#define OTG_STS_SELECTOR 0xf000
#define USB_DT_INTERFACE_ASSOCIATION_SIZE 8
#define USB_DT_BOS_SIZE 5
#define USB_CAP_TYPE_WIRELESS_USB 1
#define USB_DT_USB_WIRELESS_CAP_SIZE 11
#define USB_CAP_TYPE_EXT 2
#define USB_LPM_SUPPORT 2
#define USB_BESL_SUPPORT 4
#define USB_BESL_BASELINE_VALID 8
#define USB_BESL_DEEP_VALID 0x10
#define USB_DT_USB_EXT_CAP_SIZE 7
#define USB_SS_CAP_TYPE 3
#define USB_LTM_SUPPORT 2
#define USB_LOW_SPEED_OPERATION 1
#define USB_FULL_SPEED_OPERATION 2
#define USB_HIGH_SPEED_OPERATION 4
#define USB_5GBPS_OPERATION 8
#define USB_DT_USB_SS_CAP_SIZE 10
#define CONTAINER_ID_TYPE 4
#define USB_DT_USB_SS_CONTN_ID_SIZE 20
#define USB_SSP_CAP_TYPE 10
#define USB_SSP_SUBLINK_SPEED_ATTRIBS 31
#define USB_SSP_SUBLINK_SPEED_IDS 0x1e0
#define USB_SSP_MIN_SUBLINK_SPEED_ATTRIBUTE_ID 15
#define USB_SSP_MIN_RX_LANE_COUNT 0xf00
#define USB_SSP_MIN_TX_LANE_COUNT 0xf000
#define USB_SSP_SUBLINK_SPEED_SSID 15
#define USB_SSP_SUBLINK_SPEED_LSE 48
#define USB_SSP_SUBLINK_SPEED_LSE_GBPS 3
#define USB_SSP_SUBLINK_SPEED_ST 192
#define USB_SSP_SUBLINK_SPEED_ST_SYM_RX 0
#define USB_SSP_SUBLINK_SPEED_ST_ASYM_RX 1
#define USB_SSP_SUBLINK_SPEED_ST_SYM_TX 2
#define USB_SSP_SUBLINK_SPEED_ST_ASYM_TX 3
#define USB_SSP_SUBLINK_SPEED_LP 0xc000
#define USB_SSP_SUBLINK_SPEED_LP_SSP 1
#define USB_SSP_SUBLINK_SPEED_LSM 0xff0000
#define USB_PTM_CAP_TYPE 11
#define USB_DT_USB_PTM_ID_SIZE 3
#define USB3_LPM_DISABLED 0
#define USB3_LPM_U1_MAX_TIMEOUT 127
#define USB3_LPM_U2_MAX_TIMEOUT 254
#define USB3_LPM_DEVICE_INITIATED 255
#define USB3_LPM_MAX_U1_SEL_PEL 255
#define USB3_LPM_MAX_U2_SEL_PEL 0xffff
#define USB_SELF_POWER_VBUS_MAX_DRAW 100
#define USB_EP_MAXP_MULT(a_) (((a_)& USB_EP_MAXP_MULT_MASK) >> USB_EP_MAXP_MULT_SHIFT)
#define USB_SS_MULT(a_) (1 + ((a_)& 0x3))
#define USB_SS_SSP_ISOC_COMP(a_) ((a_)&(1 << 7))
#define USB_SET_BESL_BASELINE(a_) (((a_)& 0xf) << 8)
#define USB_SET_BESL_DEEP(a_) (((a_)& 0xf) << 12)
#define USB_GET_BESL_BASELINE(a_) (((a_)&(0xf << 8)) >> 8)
#define USB_GET_BESL_DEEP(a_) (((a_)&(0xf << 12)) >> 12)
#define USB_DT_USB_SSP_CAP_SIZE(a_) (12 + (a_ + 1) *4)
struct usb_ctrlrequest {
	__u8 bRequestType;
	__u8 bRequest;
	__le16 wValue;
	__le16 wIndex;
	__le16 wLength;
};
struct usb_descriptor_header {
	__u8 bLength;
	__u8 bDescriptorType;
};
struct usb_device_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__le16 bcdUSB;
	__u8 bDeviceClass;
	__u8 bDeviceSubClass;
	__u8 bDeviceProtocol;
	__u8 bMaxPacketSize0;
	__le16 idVendor;
	__le16 idProduct;
	__le16 bcdDevice;
	__u8 iManufacturer;
	__u8 iProduct;
	__u8 iSerialNumber;
	__u8 bNumConfigurations;
};
struct usb_config_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__le16 wTotalLength;
	__u8 bNumInterfaces;
	__u8 bConfigurationValue;
	__u8 iConfiguration;
	__u8 bmAttributes;
	__u8 bMaxPower;
};
struct usb_string_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__le16 wData[1];
};
struct usb_interface_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bInterfaceNumber;
	__u8 bAlternateSetting;
	__u8 bNumEndpoints;
	__u8 bInterfaceClass;
	__u8 bInterfaceSubClass;
	__u8 bInterfaceProtocol;
	__u8 iInterface;
};
struct usb_endpoint_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bEndpointAddress;
	__u8 bmAttributes;
	__le16 wMaxPacketSize;
	__u8 bInterval;
	__u8 bRefresh;
	__u8 bSynchAddress;
};
struct usb_ssp_isoc_ep_comp_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__le32 dwBytesPerInterval;
};
struct usb_ss_ep_comp_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bMaxBurst;
	__u8 bmAttributes;
	__le16 wBytesPerInterval;
};
struct usb_qualifier_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__le16 bcdUSB;
	__u8 bDeviceClass;
	__u8 bDeviceSubClass;
	__u8 bDeviceProtocol;
	__u8 bMaxPacketSize0;
	__u8 bNumConfigurations;
	__u8 bRESERVED;
};
struct usb_otg_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bmAttributes;
};
struct usb_otg20_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bmAttributes;
	__le16 bcdOTG;
};
struct usb_debug_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDebugInEndpoint;
	__u8 bDebugOutEndpoint;
};
struct usb_interface_assoc_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bFirstInterface;
	__u8 bInterfaceCount;
	__u8 bFunctionClass;
	__u8 bFunctionSubClass;
	__u8 bFunctionProtocol;
	__u8 iFunction;
};
struct usb_bos_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__le16 wTotalLength;
	__u8 bNumDeviceCaps;
};
struct usb_dev_cap_header {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
};
struct usb_ext_cap_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
	__le32 bmAttributes;
};
struct usb_ss_cap_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
	__u8 bmAttributes;
	__le16 wSpeedSupported;
	__u8 bFunctionalitySupport;
	__u8 bU1devExitLat;
	__le16 bU2DevExitLat;
};
struct usb_ss_container_id_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
	__u8 bReserved;
};
struct usb_ssp_cap_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
	__u8 bReserved;
	__le32 bmAttributes;
	__le16 wFunctionalitySupport;
	__le16 wReserved;
	__le32 bmSublinkSpeedAttr[1];
};
struct usb_ptm_cap_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDevCapabilityType;
};
enum usb_device_speed { USB_SPEED_UNKNOWN, USB_SPEED_LOW, USB_SPEED_FULL, USB_SPEED_HIGH, USB_SPEED_WIRELESS, USB_SPEED_SUPER, USB_SPEED_SUPER_PLUS };
enum usb_device_state { USB_STATE_NOTATTACHED, USB_STATE_ATTACHED, USB_STATE_POWERED, USB_STATE_RECONNECTING, USB_STATE_UNAUTHENTICATED, USB_STATE_DEFAULT, USB_STATE_ADDRESS, USB_STATE_CONFIGURED, USB_STATE_SUSPENDED };
enum usb3_link_state { USB3_LPM_U1 = 1, USB3_LPM_U2 };
struct usb_set_sel_req {
	__u8 u1_sel;
	__u8 u1_pel;
	__le16 u2_sel;
	__le16 u2_pel;
};
enum usb_ssp_rate { USB_SSP_GEN_UNKNOWN, USB_SSP_GEN_2x1, USB_SSP_GEN_1x2, USB_SSP_GEN_2x2 };
int usb_endpoint_num(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_type(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_dir_in(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_dir_out(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_xfer_bulk(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_xfer_control(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_xfer_int(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_xfer_isoc(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_is_bulk_in(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_is_bulk_out(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_is_int_in(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_is_int_out(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_is_isoc_in(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_is_isoc_out(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_maxp(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_maxp_mult(const struct usb_endpoint_descriptor *epd);
int usb_endpoint_interrupt_type(const struct usb_endpoint_descriptor *epd);
int usb_ss_max_streams(const struct usb_ss_ep_comp_descriptor *comp);
const char *usb_ep_type_string(int ep_type);
const char *usb_speed_string(enum usb_device_speed speed);
enum usb_device_speed usb_get_maximum_speed(struct device *dev);
enum usb_ssp_rate usb_get_maximum_ssp_rate(struct device *dev);
const char *usb_state_string(enum usb_device_state state);
unsigned int usb_decode_interval(const struct usb_endpoint_descriptor *epd, enum usb_device_speed speed);
const char *usb_decode_ctrl(char *str, size_t size, __u8 bRequestType, __u8 bRequest, __u16 wValue, __u16 wIndex, __u16 wLength);
#endif
