/** No macros, no active content, nothing fetched from elsewhere, no questions asked. */
export const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${item('/org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true')}
${item('/org.openoffice.Office.Common/Security/Scripting', 'DisableActiveContent', 'true')}
${item('/org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true')}
${item('/org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', '3')}
${item('/org.openoffice.Office.Writer/Content/Update', 'Link', '2')}
${item('/org.openoffice.Office.Calc/Content/Update', 'Link', '2')}
</oor:items>`;

function item(path: string, name: string, value: string): string {
  return `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
}
