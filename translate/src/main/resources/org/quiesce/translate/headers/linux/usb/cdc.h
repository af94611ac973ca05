#ifndef QZ_LINUX_USB_CDC_H
#define QZ_LINUX_USB_CDC_H
struct usb_cdc_acm_descriptor;
struct usb_cdc_call_mgmt_descriptor;
struct usb_cdc_country_functional_desc;
struct usb_cdc_dmm_desc;
struct usb_cdc_ether_desc;
struct usb_cdc_header_desc;
struct usb_cdc_mbim_desc;
struct usb_cdc_mbim_extended_desc;
struct usb_cdc_mdlm_desc;
struct usb_cdc_mdlm_detail_desc;
struct usb_cdc_ncm_desc;
struct usb_cdc_parsed_header;
struct usb_cdc_union_desc;
struct usb_interface;
#define USB_CDC_SUBCLASS_ACM 2
#define USB_CDC_SUBCLASS_ETHERNET 6
#define USB_CDC_SUBCLASS_DMM 9
#define USB_CDC_SUBCLASS_MDLM 10
#define USB_CDC_SUBCLASS_OBEX 11
#define USB_CDC_SUBCLASS_EEM 12
#define USB_CDC_SUBCLASS_NCM 13
#define USB_CDC_PROTO_NONE 0
#define USB_CDC_ACM_PROTO_AT_V25TER 1
#define USB_CDC_ACM_PROTO_AT_PCCA101 2
#define USB_CDC_ACM_PROTO_AT_PCCA101_WAKE 3
#define USB_CDC_ACM_PROTO_AT_GSM 4
#define USB_CDC_ACM_PROTO_AT_3G 5
#define USB_CDC_ACM_PROTO_AT_CDMA 6
#define USB_CDC_ACM_PROTO_VENDOR 255
#define USB_CDC_PROTO_EEM 7
#define USB_CDC_NCM_PROTO_NTB 1
#define USB_CDC_HEADER_TYPE 0
#define USB_CDC_CALL_MANAGEMENT_TYPE 1
#define USB_CDC_ACM_TYPE 2
#define USB_CDC_UNION_TYPE 6
#define USB_CDC_COUNTRY_TYPE 7
#define USB_CDC_ETHERNET_TYPE 15
#define USB_CDC_MDLM_TYPE 18
#define USB_CDC_MDLM_DETAIL_TYPE 19
#define USB_CDC_DMM_TYPE 20
#define USB_CDC_OBEX_TYPE 21
#define USB_CDC_NCM_TYPE 26
#define USB_CDC_MBIM_TYPE 27
#define USB_CDC_MBIM_EXTENDED_TYPE 28
#define USB_CDC_CAP_LINE 2
#define USB_CDC_CAP_BRK 4
#define USB_CDC_SEND_ENCAPSULATED_COMMAND 0
#define USB_CDC_GET_ENCAPSULATED_RESPONSE 1
#define USB_CDC_REQ_SET_LINE_CODING 0x20
#define USB_CDC_REQ_GET_LINE_CODING 33
#define USB_CDC_REQ_SET_CONTROL_LINE_STATE 34
#define USB_CDC_REQ_SEND_BREAK 35
#define USB_CDC_SET_ETHERNET_PACKET_FILTER 67
#define USB_CDC_GET_NTB_PARAMETERS 0x80
#define USB_CDC_GET_NTB_FORMAT 131
#define USB_CDC_SET_NTB_FORMAT 132
#define USB_CDC_GET_NTB_INPUT_SIZE 133
#define USB_CDC_SET_NTB_INPUT_SIZE 134
#define USB_CDC_GET_CRC_MODE 137
#define USB_CDC_SET_CRC_MODE 138
#define USB_CDC_1_STOP_BITS 0
#define USB_CDC_2_STOP_BITS 2
#define USB_CDC_NO_PARITY 0
#define USB_CDC_ODD_PARITY 1
#define USB_CDC_EVEN_PARITY 2
#define USB_CDC_MARK_PARITY 3
#define USB_CDC_SPACE_PARITY 4
#define USB_CDC_CTRL_DTR 1
#define USB_CDC_CTRL_RTS 2
#define USB_CDC_PACKET_TYPE_PROMISCUOUS 1
#define USB_CDC_PACKET_TYPE_ALL_MULTICAST 2
#define USB_CDC_PACKET_TYPE_DIRECTED 4
#define USB_CDC_PACKET_TYPE_BROADCAST 8
#define USB_CDC_NOTIFY_NETWORK_CONNECTION 0
#define USB_CDC_NOTIFY_RESPONSE_AVAILABLE 1
#define USB_CDC_NOTIFY_SERIAL_STATE 0x20
#define USB_CDC_NOTIFY_SPEED_CHANGE 42
#define USB_CDC_SERIAL_STATE_DCD 1
#define USB_CDC_SERIAL_STATE_DSR 2
#define USB_CDC_SERIAL_STATE_BREAK 4
#define USB_CDC_SERIAL_STATE_RING_SIGNAL 8
#define USB_CDC_SERIAL_STATE_FRAMING 0x10
#define USB_CDC_SERIAL_STATE_PARITY 0x20
#define USB_CDC_SERIAL_STATE_OVERRUN 0x40
#define USB_CDC_NCM_NTH16_SIGN 0x484d434e
#define USB_CDC_NCM_NTH32_SIGN 0x686d636e
#define USB_CDC_NCM_NDP16_NOCRC_SIGN 0x304d434e
#define USB_CDC_NCM_NDP32_NOCRC_SIGN 0x306d636e
#define USB_CDC_NCM_NCAP_ETH_FILTER 1
#define USB_CDC_NCM_NCAP_CRC_MODE 0x10
#define USB_CDC_NCM_NTB16_SUPPORTED 1
#define USB_CDC_NCM_NTB32_SUPPORTED 2
#define USB_CDC_NCM_NTB_MIN_IN_SIZE 0x800
#define CDC_PHONET_MAGIC_NUMBER 171
struct usb_cdc_header_desc {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__le16 bcdCDC;
};
struct usb_cdc_call_mgmt_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__u8 bmCapabilities;
	__u8 bDataInterface;
};
struct usb_cdc_acm_descriptor {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__u8 bmCapabilities;
};
struct usb_cdc_union_desc {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__u8 bMasterInterface0;
	__u8 bSlaveInterface0;
};
struct usb_cdc_country_functional_desc {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__u8 iCountryCodeRelDate;
	__le16 wCountyCode0;
};
struct usb_cdc_ether_desc {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__u8 iMACAddress;
	__le32 bmEthernetStatistics;
	__le16 wMaxSegmentSize;
	__le16 wNumberMCFilters;
	__u8 bNumberPowerFilters;
};
struct usb_cdc_dmm_desc {
	__u8 bDescriptorType;
	__u8 bDescriptorSubtype;
	__u16 bcdVersion;
	__le16 wMaxCommand;
};
struct usb_cdc_mdlm_desc {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__le16 bcdVersion;
	__u8 bGUID[16];
};
struct usb_cdc_mdlm_detail_desc {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
};
struct usb_cdc_obex_desc {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__le16 bcdVersion;
};
struct usb_cdc_ncm_desc {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__le16 bcdNcmVersion;
	__u8 bmNetworkCapabilities;
};
struct usb_cdc_mbim_desc {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
	__le16 wMaxSegmentSize;
	__u8 bmNetworkCapabilities;
};
struct usb_cdc_mbim_extended_desc {
	__u8 bLength;
	__u8 bDescriptorType;
	__u8 bDescriptorSubType;
};
struct usb_cdc_line_coding {
	__le32 dwDTERate;
	__u8 bCharFormat;
	__u8 bParityType;
	__u8 bDataBits;
};
struct usb_cdc_notification {
	__u8 bmRequestType;
	__u8 bNotificationType;
	__le16 wValue;
	__le16 wIndex;
	__le16 wLength;
};
struct usb_cdc_ncm_ntb_parameters {
	__le16 wLength;
	__le16 bmNtbFormatsSupported;
	__le32 dwNtbInMaxSize;
	__le16 wNdpInDivisor;
	__le16 wNdpInPayloadRemainder;
	__le16 wNdpInAlignment;
	__le32 dwNtbOutMaxSize;
	__le16 wNdpOutDivisor;
	__le16 wNdpOutPayloadRemainder;
	__le16 wNdpOutAlignment;
};
struct usb_cdc_ncm_nth16 {
	int __qz_none;
};
struct usb_cdc_ncm_nth32 {
	int __qz_none;
};
struct usb_cdc_ncm_dpe16 {
	int __qz_none;
};
struct usb_cdc_ncm_ndp16 {
	__le16 wLength;
};
struct usb_cdc_ncm_dpe32 {
	int __qz_none;
};
struct usb_cdc_ncm_ndp32 {
	__le16 wLength;
};
struct usb_cdc_parsed_header {
	struct usb_cdc_union_desc *usb_cdc_union_desc;
	struct usb_cdc_header_desc *usb_cdc_header_desc;
	struct usb_cdc_call_mgmt_descriptor *usb_cdc_call_mgmt_descriptor;
	struct usb_cdc_acm_descriptor *usb_cdc_acm_descriptor;
	struct usb_cdc_country_functional_desc *usb_cdc_country_functional_desc;
	struct usb_cdc_ether_desc *usb_cdc_ether_desc;
	struct usb_cdc_dmm_desc *usb_cdc_dmm_desc;
	struct usb_cdc_mdlm_desc *usb_cdc_mdlm_desc;
	struct usb_cdc_mdlm_detail_desc *usb_cdc_mdlm_detail_desc;
	struct usb_cdc_ncm_desc *usb_cdc_ncm_desc;
	struct usb_cdc_mbim_desc *usb_cdc_mbim_desc;
	struct usb_cdc_mbim_extended_desc *usb_cdc_mbim_extended_desc;
	bool phonet_magic_present;
};
int cdc_parse_cdc_header(struct usb_cdc_parsed_header *hdr, struct usb_interface *intf, u8 *buffer, int buflen);
#endif
